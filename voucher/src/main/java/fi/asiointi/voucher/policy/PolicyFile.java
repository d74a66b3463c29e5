package fi.asiointi.voucher.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.subsidy.parameter.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one policy file. A value stands as it is, and then has the source of the file, or beside a
 * source of its own: {@code {"value": …, "source": …, "checkedOn": …}}. A value that the city has
 * not said is left out, or {@code null} with the source that was searched.
 */
final class PolicyFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> OF_FILE = Set.of("city", "year", "source", "checkedOn");
    private static final Set<String> VALUES =
            Set.of(
                    "timeZone",
                    "applicationWindow",
                    "targetGroups",
                    "homeMunicipality",
                    "residentOn",
                    "vouchersPerYouth",
                    "activationLimit",
                    "order",
                    "quota",
                    "queue",
                    "voucherValue",
                    "caps",
                    "workWindow",
                    "minimumWork",
                    "mostHoursPerWeek",
                    "recommendedHoursPerWeek",
                    "minimumPay",
                    "collectiveAgreementIsEnough",
                    "claimWindow",
                    "excludedEmployers",
                    "excludedTies",
                    "employerRegion",
                    "taxDebtExcludes",
                    "vouchersPerEmployer",
                    "vouchersPerWorkplace",
                    "attachments",
                    "disagreements");

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
        root.hasOnly(OF_FILE, VALUES);
        return new VoucherPolicy(
                root.field("city").text(),
                root.field("year").wholeNumber(),
                required("timeZone", node -> node.as("a time zone", ZoneId::of)),
                applicants(),
                supply(),
                said("voucherValue", PolicyParts::award).orElse(null),
                said("caps", PolicyParts::caps).orElse(Caps.NONE),
                work(),
                pay(),
                employers(),
                said("disagreements", PolicyParts::disagreements).orElse(List.of()),
                sources);
    }

    private Applicants applicants() {
        return new Applicants(
                said("applicationWindow", PolicyParts::period).orElse(null),
                required("targetGroups", PolicyParts::targetGroups),
                said("homeMunicipality", PolicyParts::name).orElse(null),
                said("residentOn", PolicyParts::day).orElse(null),
                said("vouchersPerYouth", PolicyParts::repeatLimit).orElse(null),
                said(
                                "activationLimit",
                                node -> node.as("a duration such as PT12H", Duration::parse))
                        .orElse(null));
    }

    private Supply supply() {
        return new Supply(
                said("order", node -> node.choice(Supply.Order.class)).orElse(null),
                said("quota", PolicyNode::wholeNumber).orElse(null),
                said("queue", PolicyNode::yesOrNo).orElse(false));
    }

    private WorkTerms work() {
        return new WorkTerms(
                said("workWindow", PolicyParts::period).orElse(null),
                said("minimumWork", PolicyParts::minimums).orElse(List.of()),
                said("mostHoursPerWeek", PolicyNode::decimal).orElse(null),
                said("recommendedHoursPerWeek", PolicyNode::decimal).orElse(null));
    }

    private PayTerms pay() {
        return new PayTerms(
                said("minimumPay", PolicyParts::payMinimums).orElse(List.of()),
                said("collectiveAgreementIsEnough", PolicyNode::yesOrNo).orElse(false));
    }

    private EmployerTerms employers() {
        return new EmployerTerms(
                said("claimWindow", PolicyParts::openPeriod).orElse(null),
                said("excludedEmployers", node -> node.choices(EmployerKind.class))
                        .orElse(Set.of()),
                said("excludedTies", node -> node.choices(EmployerTie.class)).orElse(Set.of()),
                said("employerRegion", PolicyParts::name).orElse(null),
                said("taxDebtExcludes", PolicyNode::yesOrNo).orElse(false),
                said("vouchersPerEmployer", PolicyNode::wholeNumber).orElse(null),
                said("vouchersPerWorkplace", PolicyNode::wholeNumber).orElse(null),
                said("attachments", node -> node.choices(Paper.class)).orElse(Set.of()));
    }

    private <T> T required(String name, Function<PolicyNode, T> reader) {
        root.field(name);
        return said(name, reader).orElseThrow(() -> root.field(name).wrong("is missing"));
    }

    private <T> Optional<T> said(String name, Function<PolicyNode, T> reader) {
        if (!root.has(name)) {
            return Optional.empty();
        }
        PolicyNode node = root.at(name);
        boolean hasOwnSource = node.has("value");
        PolicyNode sourced =
                hasOwnSource ? node.hasOnly(Set.of("value", "source", "checkedOn")) : root;
        sources.put(name, source(sourced));
        PolicyNode value = hasOwnSource ? node.at("value") : node;
        return value.isNull() ? Optional.empty() : Optional.of(reader.apply(value));
    }

    private static Source source(PolicyNode node) {
        LocalDate checkedOn = PolicyParts.day(node.field("checkedOn"));
        return new Source(node.field("source").text(), checkedOn);
    }
}
