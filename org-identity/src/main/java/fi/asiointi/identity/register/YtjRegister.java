package fi.asiointi.identity.register;

import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.CodeList;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.LegalFormCategory;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotCovered;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.RegisterReply.Outage;
import fi.asiointi.identity.register.RegisterReply.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import okhttp3.HttpUrl;

/**
 * The open data of the Business Information System (YTJ), version 3, of the Patent and Registration
 * Office. No key is needed; its limit of 300 queries a minute is shared by all who use it.
 *
 * <p>It has what is in the Trade Register or pending for it. Sole traders, and most associations,
 * parishes and public bodies, are not in it: {@link NotFound} means "not in this data set". The
 * data is under CC BY 4.0 and changes once a day; name PRH as its source.
 *
 * {@snippet class="fi.asiointi.identity.register.RegisterSnippetsTest" region="connection"}
 *
 * @see <a href="https://avoindata.prh.fi/opendata-ytj-api/v3/schema">PRH open data: YTJ API</a>
 */
public final class YtjRegister implements OrganisationRegister {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int MOST_PAGES = 20;
    private static final long LARGEST_DUMP = 4L << 30;

    private final RegisterCall call;

    /**
     * A client over a connection.
     *
     * @param connection how YTJ is reached; {@link RegisterConnection#toYtj} is the usual one
     */
    public YtjRegister(RegisterConnection connection) {
        this.call = new RegisterCall(connection, Provenance.Source.YTJ_V3);
    }

    @Override
    public Lookup find(BusinessId id) {
        // With the hyphen: without it the service finds nothing, and says so with a 200.
        HttpUrl url = call.url("companies").addQueryParameter("businessId", id.value()).build();
        RegisterReply<YtjAnswer> reply = call.read(call.get(url), this::answer);
        if (reply instanceof Outage<YtjAnswer> outage) {
            return outage.unavailable();
        }
        YtjAnswer answer = ((Told<YtjAnswer>) reply).value();
        Optional<Organisation> asked =
                answer.organisations().stream()
                        .filter(one -> one.businessId().equals(Optional.of(id)))
                        .findFirst();
        if (asked.isPresent()) {
            return new Found(asked.get());
        }
        return answer.organisations().isEmpty() && answer.totalResults() == 0
                ? new NotFound(Provenance.Source.YTJ_V3)
                : call.outages().anotherOrganisation();
    }

    /**
     * As {@link #find(BusinessId)}, by somebody who already knows what kind of organisation it is:
     * a sole trader that is not found is {@link NotCovered}.
     *
     * @param id its Business ID
     * @param kind the kind of its legal form, as the applicant or another register told it
     * @return the organisation, or why there is none
     */
    public Lookup find(BusinessId id, LegalFormCategory kind) {
        Lookup lookup = find(id);
        return lookup instanceof NotFound && kind == LegalFormCategory.SOLE_TRADER
                ? new NotCovered(
                        Provenance.Source.YTJ_V3,
                        RegisterTexts.ALL.reason("SOLE_TRADERS_NOT_COVERED"))
                : lookup;
    }

    /**
     * Searches by name and reads the pages one by one, at most twenty of them. When a later page
     * cannot be read the hits before it are given, and the answer is not complete.
     */
    @Override
    public RegisterReply<NameHits> search(NameQuery query) {
        Map<String, Organisation> found = new LinkedHashMap<>();
        long total = Long.MAX_VALUE;
        // A page beyond the last is the first one again, and pages may be short: only new
        // Business IDs tell that there is more to come.
        for (int page = 1; page <= MOST_PAGES && found.size() < total; page++) {
            RegisterReply<YtjAnswer> reply = call.read(call.get(page(query, page)), this::page);
            if (reply instanceof Outage<YtjAnswer> outage) {
                if (page == 1) {
                    return new Outage<>(outage.unavailable());
                }
                break;
            }
            YtjAnswer answer = ((Told<YtjAnswer>) reply).value();
            int before = found.size();
            answer.organisations().forEach(one -> found.putIfAbsent(idOf(one), one));
            total = answer.totalResults();
            if (found.size() == before) {
                break;
            }
        }
        List<NameHits.Hit> hits = NameHits.wanted(List.copyOf(found.values()), query);
        return new Told<>(new NameHits(hits, total, found.size() >= total));
    }

    private HttpUrl page(NameQuery query, int page) {
        return call.url("companies")
                .addQueryParameter("name", query.name().strip())
                .addQueryParameter("page", String.valueOf(page))
                .build();
    }

    private static String idOf(Organisation organisation) {
        return organisation.identifier(Identifier.BUSINESS_ID).orElse("");
    }

    /**
     * Asks for the labels of a code list in all three languages.
     *
     * @param older the list as it is known; {@link CodeList#unread} for one that is not
     * @return the list with the register's labels of today, or the outage
     */
    public RegisterReply<CodeList> refreshed(CodeList older) {
        CodeList newer = older;
        for (Language language : Language.values()) {
            HttpUrl url =
                    call.url("description")
                            .addQueryParameter("code", older.name())
                            .addQueryParameter("lang", language.tag())
                            .build();
            CodeList base = newer;
            RegisterReply<CodeList> reply =
                    call.read(call.get(url), answer -> labels(base, answer, language));
            if (!(reply instanceof Told<CodeList> told)) {
                return reply;
            }
            newer = told.value();
        }
        return new Told<>(newer);
    }

    private CodeList labels(CodeList base, Answered answer, Language language) {
        if (answer.body().isBlank()) {
            throw new UnreadableAnswerException("", "The list is empty");
        }
        try {
            LocalDate today = LocalDate.ofInstant(call.now(), FINLAND);
            return base.refreshed(answer.body(), language, today);
        } catch (IllegalArgumentException otherText) {
            throw new UnreadableAnswerException("", "The answer is not a list of codes");
        }
    }

    /**
     * Asks for the postal codes, those that are no longer used too.
     *
     * @param language the language of the names
     * @return the codes with their post offices, or the outage
     */
    public RegisterReply<List<PostOffice>> postOffices(Language language) {
        HttpUrl url = call.url("post_codes").addQueryParameter("lang", language.tag()).build();
        return call.read(call.get(url), answer -> postOffices(answer, language));
    }

    private static List<PostOffice> postOffices(Answered answer, Language asked) {
        var offices = new ArrayList<PostOffice>();
        for (Fields office : Fields.listOf(answer.body())) {
            offices.add(
                    new PostOffice(
                            office.requiredText("postCode"),
                            office.text("city"),
                            YtjPart.language(office.text("languageCode")).orElse(asked),
                            office.text("municipalityCode"),
                            office.isTrue("active")));
        }
        return List.copyOf(offices);
    }

    /**
     * Downloads the daily file, to be read by {@link YtjDump}. It is written beside the target and
     * takes its place only when it has come whole, so a reader of the target never sees a part of
     * it, and an earlier file stays when the download fails.
     *
     * @param target the zip; its directory must be there
     * @param atMost the time for one attempt; the file is some hundreds of megabytes
     * @return the target with the moment of the download, or the outage
     */
    public RegisterReply<DumpFile> download(Path target, Duration atMost) {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            RegisterReply<Answered> reply =
                    call.save(call.url("all_companies").build(), beside, atMost, LARGEST_DUMP);
            if (reply instanceof Outage<Answered> outage) {
                return new Outage<>(outage.unavailable());
            }
            if (!isWholeZip(beside)) {
                return new Outage<>(call.outages().outage("NOT_A_ZIP"));
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            return new Told<>(new DumpFile(target, call.now()));
        } catch (IOException | UncheckedIOException notStored) {
            return new Outage<>(call.outages().outage("NOT_STORED"));
        } finally {
            beside.toFile().delete();
        }
    }

    /**
     * A daily file on the disk.
     *
     * @param file the zip
     * @param fetchedAt when it was downloaded
     */
    public record DumpFile(Path file, Instant fetchedAt) {}

    /** A zip tells what it holds at its end: one that was cut has no such end. */
    private static boolean isWholeZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (ZipException otherFile) {
            return false;
        }
    }

    private YtjAnswer page(Answered answer) {
        return YtjAnswer.readWhatCanBeRead(answer.body(), call.now());
    }

    private YtjAnswer answer(Answered answer) {
        return YtjAnswer.read(answer.body(), call.now());
    }
}
