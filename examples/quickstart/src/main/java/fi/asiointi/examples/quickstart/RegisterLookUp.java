package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.register.CachedRegister;
import fi.asiointi.identity.register.Lookup;
import fi.asiointi.identity.register.RegisterConnection;
import fi.asiointi.identity.register.Retry;
import fi.asiointi.identity.register.YtjRegister;
import fi.asiointi.identity.testing.YtjServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The organisation is asked from the register over HTTP: on a good day, and in an outage. */
final class RegisterLookUp {
    private final Chapter chapter;
    private final AtomicReference<Instant> now;

    RegisterLookUp(Chapter chapter, Instant now) {
        this.chapter = chapter;
        this.now = new AtomicReference<>(now);
    }

    /** Leaves the story out for an organisation whose Business ID is not well formed. */
    void tell(String answer, Organisation organisation) {
        organisation.businessId().ifPresent(id -> tell(answer, id));
    }

    private void tell(String answer, BusinessId id) {
        var rows = new ArrayList<List<String>>();
        try (var server = YtjServer.start().with(answer)) {
            var connection =
                    RegisterConnection.to(server.url(), "asiointi-quickstart", now::get)
                            .retry(Retry.NEVER);
            var ytj = new YtjRegister(connection);
            var remembering = new CachedRegister(ytj, now::get);

            Lookup found = remembering.find(id);
            rows.add(List.of("Asked", told(found)));
            server.failWith(503);
            now.updateAndGet(then -> then.plus(Duration.ofDays(2)));
            Lookup outage = ytj.find(id);
            rows.add(List.of("Two days later, the register is down", told(outage)));
            Lookup remembered = remembering.find(id);
            rows.add(List.of("The same, asked from the memory", told(remembered)));

            chapter.check("the register finds it", found instanceof Lookup.Found);
            chapter.check("an outage is not an absence", outage instanceof Lookup.Unavailable);
            chapter.check(
                    "the memory bridges the outage, and says so",
                    remembered instanceof Lookup.Found known
                            && known.organisation().provenance().isStale());
        }
        chapter.show(
                new Block.Table(
                        "The register, asked over HTTP (a server on this machine answers as YTJ does)",
                        List.of("When", "Outcome"),
                        rows));
    }

    private static String told(Lookup lookup) {
        if (lookup instanceof Lookup.Found found) {
            Provenance from = found.organisation().provenance();
            return "FOUND, " + from.source() + (from.isStale() ? ", stale" : ", fresh");
        }
        return lookup instanceof Lookup.Unavailable outage
                ? "UNAVAILABLE: " + text(outage.because())
                : "NOT FOUND";
    }

    private static String text(Reason reason) {
        return reason.text().en();
    }
}
