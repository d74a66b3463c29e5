package fi.asiointi.voucher.policy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.voucher.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The policies that are known, each for one city and year. Immutable.
 *
 * {@snippet class="fi.asiointi.voucher.SnippetsTest" region="policies"}
 */
public final class VoucherPolicies {
    private static final VoucherPolicies PUBLISHED = new VoucherPolicies(readPublished());

    private final List<VoucherPolicy> policies;

    private VoucherPolicies(List<VoucherPolicy> policies) {
        this.policies = List.copyOf(policies);
    }

    /** {@return the policies that come with the library} */
    public static VoucherPolicies published() {
        return PUBLISHED;
    }

    /**
     * {@return these policies and no others}
     *
     * @param policies one at most for each city and year
     * @throws IllegalArgumentException when two of them are for the same city and year
     */
    public static VoucherPolicies of(Collection<VoucherPolicy> policies) {
        var known = new VoucherPolicies(List.of());
        for (VoucherPolicy policy : policies) {
            if (known.find(policy.city(), policy.year()) instanceof PolicyLookup.Found) {
                throw new IllegalArgumentException(
                        "Two policies for " + policy.city() + " " + policy.year());
            }
            known = known.with(policy);
        }
        return known;
    }

    /**
     * {@return the same policies, with this one added or in place of the city's policy of that
     * year}
     *
     * @param policy the policy that counts from now on
     */
    public VoucherPolicies with(VoucherPolicy policy) {
        var changed = new ArrayList<>(policies);
        changed.removeIf(isOf(policy.city(), policy.year()));
        changed.add(policy);
        return new VoucherPolicies(changed);
    }

    /**
     * {@return the city's policy of a calendar year}
     *
     * @param city the city by its Finnish name, in any case of letters
     * @param year the year of the application and of the work
     */
    public PolicyLookup find(String city, int year) {
        return first(isOf(city, year), city, year);
    }

    /**
     * {@return the city's policy of the year that it is in the city at this moment} On 31 December
     * 2026 at 22:30 UTC it is 2027 in Helsinki.
     *
     * @param city the city by its Finnish name, in any case of letters
     * @param moment the moment of the application
     */
    public PolicyLookup at(String city, Instant moment) {
        int year =
                policies.stream()
                        .filter(policy -> policy.city().equalsIgnoreCase(city.strip()))
                        .findFirst()
                        .map(policy -> policy.dayOf(moment).getYear())
                        .orElseGet(() -> moment.atZone(ZoneOffset.UTC).getYear());
        return find(city, year);
    }

    /** {@return every policy} */
    public List<VoucherPolicy> all() {
        return policies;
    }

    private PolicyLookup first(Predicate<VoucherPolicy> wanted, String city, int year) {
        Optional<VoucherPolicy> found = policies.stream().filter(wanted).findFirst();
        return found.<PolicyLookup>map(PolicyLookup.Found::new)
                .orElseGet(
                        () ->
                                new PolicyLookup.NoPolicy(
                                        Texts.reason(
                                                "NO_POLICY", "city", city.strip(), "year", year)));
    }

    private static Predicate<VoucherPolicy> isOf(String city, int year) {
        return policy -> policy.year() == year && policy.city().equalsIgnoreCase(city.strip());
    }

    private static List<VoucherPolicy> readPublished() {
        var policies = new ArrayList<VoucherPolicy>();
        for (String name : publishedNames()) {
            policies.add(VoucherPolicy.read(resource(name), name));
        }
        return policies;
    }

    private static String[] publishedNames() {
        try (InputStream index = resource("index.json")) {
            return new JsonMapper().readValue(index, String[].class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of policies cannot be read", unreadable);
        }
    }

    private static InputStream resource(String name) {
        String path = "/fi/asiointi/voucher/policies/" + name;
        InputStream file = VoucherPolicies.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("The library lacks its own file " + path);
        }
        return file;
    }
}
