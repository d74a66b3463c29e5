package fi.asiointi.voucher.retention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a city. A day is a day of the city's zone, and a time of a year is over on the same
 * day of the next year.
 *
 * {@snippet class="fi.asiointi.voucher.retention.RetentionSnippetsTest" region="retention"}
 *
 * @param zone the zone in which days are counted
 * @param rules all rules; the first that is due counts
 */
public record RetentionRules(ZoneId zone, List<RetentionRule> rules) {

    /** Rules that can no longer change. */
    public RetentionRules {
        rules = List.copyOf(rules);
    }

    /** {@return the rules of Helsinki, with the time of a rejection counted from the decision} */
    public static RetentionRules helsinki() {
        return read(RetentionRules.class.getResourceAsStream("helsinki.json"));
    }

    /**
     * {@return the rules as Helsinki's production has them} They count the time of a rejected
     * application from its creation, so that one decided late is gone early.
     */
    public static RetentionRules helsinkiProduction() {
        return read(RetentionRules.class.getResourceAsStream("helsinki-production.json"));
    }

    /**
     * Reads rules of the form of {@code helsinki.json}.
     *
     * @param file the rules; {@code null} where there is no such file
     * @return the rules
     * @throws IllegalArgumentException when a rule is not whole, with its place
     */
    public static RetentionRules read(@Nullable InputStream file) {
        if (file == null) {
            throw new IllegalArgumentException("There is no such file of retention rules");
        }
        try (file) {
            JsonNode json = new JsonMapper().readTree(file);
            var rules = new ArrayList<RetentionRule>();
            for (JsonNode rule : json.required("rules")) {
                rules.add(rule(rule));
            }
            return new RetentionRules(ZoneId.of(text(json, "zone")), rules);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "The rules have a wrong time: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Sorts items into those due for deletion and those kept. What another item needs is kept as
     * long as that one is kept, or is not among the items.
     *
     * @param items all items of the service, of every kind
     * @param now the moment of the job
     * @return what is due and what is kept, each with its reason
     */
    public RetentionList sort(Collection<RetentionItem> items, Instant now) {
        return new RetentionSorting(this, items, LocalDate.ofInstant(now, zone)).list();
    }

    private static RetentionRule rule(JsonNode rule) {
        return new RetentionRule(
                text(rule, "id"),
                text(rule, "kind"),
                rule.hasNonNull("state") ? text(rule, "state") : null,
                text(rule, "countedFrom"),
                Period.parse(text(rule, "keep")),
                text(rule, "source"));
    }

    private static String text(JsonNode node, String field) {
        JsonNode text = node.required(field);
        if (!text.isTextual() || text.asText().isBlank()) {
            throw new IllegalArgumentException(field + " should be a text in " + node);
        }
        return text.asText();
    }
}
