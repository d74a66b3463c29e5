package fi.asiointi.voucher.payment;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements so that the code has the shape of the document. */
final class XmlTree {
    private final XMLStreamWriter stream;

    XmlTree(XMLStreamWriter stream) {
        this.stream = stream;
    }

    /** What stands in an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void root(String name, String namespace, Content content) throws XMLStreamException {
        stream.writeStartElement(name);
        stream.writeDefaultNamespace(namespace);
        content.write();
        stream.writeEndElement();
    }

    void in(String name, Content content) throws XMLStreamException {
        stream.writeStartElement(name);
        content.write();
        stream.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        in(name, () -> stream.writeCharacters(text));
    }

    void text(String name, String attribute, String value, String text) throws XMLStreamException {
        in(
                name,
                () -> {
                    stream.writeAttribute(attribute, value);
                    stream.writeCharacters(text);
                });
    }
}
