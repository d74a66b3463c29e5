package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Language;
import java.util.Map;

/** The words of letters. */
final class Letters {
    private Letters() {}

    /** The text under a key, with one parameter or none. */
    static String words(String key, Language language, String... parameter) {
        var text = RuleTexts.ALL.text(key);
        return (parameter.length == 0 ? text : text.with(Map.of(parameter[0], parameter[1])))
                .in(language);
    }
}
