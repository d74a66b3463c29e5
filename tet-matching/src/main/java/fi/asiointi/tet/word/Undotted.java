package fi.asiointi.tet.word;

/** A text as it is typed where the keyboard has no å, ä and ö. */
final class Undotted {
    private Undotted() {}

    static String text(String text) {
        return text.replace('ä', 'a').replace('ö', 'o').replace('å', 'a');
    }
}
