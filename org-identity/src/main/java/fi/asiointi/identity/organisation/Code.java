package fi.asiointi.identity.organisation;

/**
 * A code of a list that others keep and may add to: a legal form, an industry, a kind of register
 * entry. An unknown code is kept as it came. The same characters may mean another thing in another
 * list, so the list is a part of the value: industry 70100 of TOIMI3 is not that of TOIMI4.
 *
 * @param list the list, by the register's own name: {@code YRMU}, {@code TOIMI4}
 * @param value the code
 */
public record Code(String list, String value) {

    @Override
    public String toString() {
        return list + " " + value;
    }
}
