package fi.asiointi.voucher.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one policy file: every value stands beside its source. */
final class PolicyFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private final PolicyNode root;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private PolicyFile(PolicyNode root) {
        this.root = root;
    }

    static VoucherPolicy read(@Nullable InputStream file, String name) {
        if (file == null) {
            throw new IllegalArgumentException("There is no policy file " + name);
        }
        try (file) {
            return new PolicyFile(PolicyNode.root(JSON.readTree(file))).policy();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(
                    name + " is not JSON: " + noJson.getOriginalMessage(), noJson);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    private VoucherPolicy policy() {
        root.hasOnly(
                Set.of(
                        "city",
                        "year",
                        "timeZone",
                        "applicationWindow",
                        "targetGroups",
                        "homeMunicipality",
                        "voucherValue",
                        "minimumPay",
                        "minimumHours",
                        "workWindow",
                        "claimDeadline"));
        return new VoucherPolicy(
                root.field("city").text(),
                root.field("year").wholeNumber(),
                sourced("timeZone", node -> node.as("a time zone", ZoneId::of)),
                sourced("applicationWindow", PolicyFile::period),
                sourced("targetGroups", PolicyFile::targetGroups),
                sourced("homeMunicipality", PolicyFile::name),
                sourced("voucherValue", node -> node.as("an amount", Money::parse)),
                sourced("minimumPay", node -> node.as("an amount", Money::parse)),
                sourced("minimumHours", PolicyNode::wholeNumber),
                sourced("workWindow", PolicyFile::period),
                sourcedOrUnknown("claimDeadline", PolicyFile::day),
                sources);
    }

    private <T> T sourced(String name, Function<PolicyNode, T> reader) {
        return reader.apply(withSource(name).field("value"));
    }

    /** As {@link #sourced}; a {@code null} says that nobody found the value. */
    private <T> @Nullable T sourcedOrUnknown(String name, Function<PolicyNode, T> reader) {
        PolicyNode node = withSource(name);
        return node.isUnknown("value") ? null : reader.apply(node.field("value"));
    }

    private PolicyNode withSource(String name) {
        PolicyNode node = root.field(name).hasOnly(Set.of("value", "source", "checkedOn"));
        sources.put(name, new Source(node.field("source").text(), day(node.field("checkedOn"))));
        return node;
    }

    private static LocalDate day(PolicyNode node) {
        return node.as("a date such as 2026-02-14", LocalDate::parse);
    }

    private static DatePeriod period(PolicyNode node) {
        node.hasOnly(Set.of("start", "end"));
        LocalDate start = day(node.field("start"));
        LocalDate end = day(node.field("end"));
        if (end.isBefore(start)) {
            throw node.wrong("ends on " + end + ", before it starts on " + start);
        }
        return DatePeriod.closed(start, end);
    }

    private static List<TargetGroup> targetGroups(PolicyNode node) {
        return node.elements().stream().map(PolicyFile::targetGroup).toList();
    }

    private static TargetGroup targetGroup(PolicyNode node) {
        node.hasOnly(Set.of("id", "name", "age", "link", "enabled"));
        return new TargetGroup(
                node.field("id").text(),
                name(node.field("name")),
                node.field("age").wholeNumber(),
                node.field("link").as("RESIDENT or RESIDENT_OR_PUPIL", CityLink::valueOf),
                node.field("enabled").yesOrNo());
    }

    private static LocalizedText name(PolicyNode node) {
        node.hasOnly(Set.of("fi", "sv", "en"));
        return new LocalizedText(
                node.field("fi").text(), node.field("sv").text(), node.field("en").text());
    }
}
