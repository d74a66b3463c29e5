package fi.asiointi.identity.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Adds the messages of this package to a provider's own interpolator. Hibernate Validator does not
 * need it: it reads the messages of every jar.
 *
 * <p>A service that words a message otherwise does so with its own {@code
 * ValidationMessages.properties} under Hibernate Validator, or with the {@code message} of the
 * constraint under any provider.
 *
 * {@snippet class="fi.asiointi.identity.constraint.ConstraintsTest" region="otherProvider"}
 */
public final class ConstraintMessages implements MessageInterpolator {
    private static final String PREFIX = "{fi.asiointi.identity.constraint.";
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final MessageInterpolator others;
    private final Locale usual;

    private ConstraintMessages(MessageInterpolator others, Locale usual) {
        this.others = others;
        this.usual = usual;
    }

    /**
     * {@return an interpolator that knows the messages of this package, and leaves all others to
     * the given one}
     *
     * @param others the provider's own
     * @param usual the language when the caller names none
     */
    public static ConstraintMessages before(MessageInterpolator others, Locale usual) {
        return new ConstraintMessages(others, usual);
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, usual);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        boolean ours = template.startsWith(PREFIX) && template.endsWith("}");
        return ours
                ? text(template.substring(1, template.length() - 1), locale)
                : others.interpolate(template, context, locale);
    }

    /** In English when the language is neither Finnish nor Swedish, whatever the machine's own. */
    private static String text(String key, Locale locale) {
        Locale language =
                switch (locale.getLanguage()) {
                    case "fi" -> FINNISH;
                    case "sv" -> SWEDISH;
                    default -> Locale.ENGLISH;
                };
        return ResourceBundle.getBundle(BUNDLE, language).getString(key);
    }
}
