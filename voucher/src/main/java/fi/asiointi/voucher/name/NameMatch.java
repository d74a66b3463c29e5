package fi.asiointi.voucher.name;

import org.jspecify.annotations.Nullable;

/**
 * Whether a full name that somebody typed can be that of the owner of a last name.
 *
 * <p>The last name is looked for at the start and at the end of the typed name, by whole words,
 * never inside: people write the first name first or last. A city may bring a strategy of its own.
 *
 * {@snippet class="fi.asiointi.voucher.name.NameMatchTest" region="match"}
 */
@FunctionalInterface
public interface NameMatch {

    /**
     * As the city's system: a last name of 3 to 5 letters may have one slip, a longer one two. An
     * empty last name is in every name.
     *
     * @see <a href="https://github.com/City-of-Helsinki/yjdh">City-of-Helsinki/yjdh, kesaseteli,
     *     since 2026-02-26</a>
     */
    NameMatch PRODUCTION = (last, full) -> last.text().isEmpty() || Slips.few(last, full, 3, 6);

    /**
     * For who wants fewer strangers to pass: a last name of fewer than 6 letters must be right, a
     * longer one may have one slip and from 10 letters on two. An empty last name matches nothing.
     * By the production rule {@code Roe Dee} passes for {@code Doe}.
     */
    NameMatch STRICT = (last, full) -> !last.text().isEmpty() && Slips.few(last, full, 6, 10);

    /**
     * {@return whether it matches}
     *
     * @param lastName the owner's last name
     * @param fullName the name that was typed
     */
    boolean matches(FoldedName lastName, FoldedName fullName);

    /**
     * {@return whether it matches}
     *
     * @param lastName the owner's last name, as the register has it
     * @param fullName the name as it was typed
     */
    default boolean matches(@Nullable String lastName, @Nullable String fullName) {
        return matches(FoldedName.of(lastName), FoldedName.of(fullName));
    }
}
