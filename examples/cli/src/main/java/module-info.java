/** The command line of Asiointi: the door for people and programs that do not write Java. */
@org.jspecify.annotations.NullMarked
module fi.asiointi.examples.cli {
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires fi.asiointi.tet;
    requires fi.asiointi.voucher;
    requires info.picocli;

    opens fi.asiointi.examples.cli to
            info.picocli;
}
