package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.hiring.Hiring;
import fi.asiointi.examples.benchmarks.hiring.HiringByHand;
import fi.asiointi.examples.benchmarks.hiring.Verdict;
import fi.asiointi.identity.reason.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The six conditions as rules of Easy Rules, in Java. A rule adds its name when the condition
 * fails. The engine knows no amounts: that is a method.
 */
final class EasyRulesHiring {
    private static final BigDecimal HOURS = BigDecimal.valueOf(18);

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules =
            new Rules(
                    rule("business-id", hiring -> hiring.businessIdValid() != Answer.YES),
                    rule("weekly-hours", hiring -> hiring.weeklyHours().compareTo(HOURS) < 0),
                    rule(
                            "collective-agreement",
                            hiring -> hiring.collectiveAgreement() != Answer.YES),
                    rule("months-used", hiring -> hiring.monthsUsed() >= 12),
                    rule(
                            "de-minimis",
                            hiring ->
                                    hiring.deMinimis().cents()
                                            >= HiringByHand.deMinimisLimit(hiring)),
                    rule("resident", hiring -> hiring.resident() != Answer.YES));

    Verdict decide(Hiring hiring) {
        List<String> failed = new ArrayList<>();
        var facts = new Facts();
        facts.put("hiring", hiring);
        facts.put("failed", failed);
        engine.fire(rules, facts);
        return new Verdict(failed, HiringByHand.cents(hiring));
    }

    private static Rule rule(String name, Predicate<Hiring> fails) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> fails.test(facts.get("hiring")))
                .then(facts -> facts.<List<String>>get("failed").add(name))
                .build();
    }
}
