package fi.asiointi.identity.register;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import fi.asiointi.identity.organisation.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer of the YTJ open data API, version 3, to a query for companies: the {@code
 * CompanyResult} of its description.
 *
 * <p>No organisations in it means that there are none in this data set, which leaves out sole
 * traders and most associations and public bodies; it does not mean that the organisation does not
 * exist.
 *
 * {@snippet class="fi.asiointi.identity.SnippetsTest" region="organisation"}
 *
 * @param totalResults how many the register has, which may be more than one page holds
 * @param organisations those of this page, in the register's order
 * @see <a href="https://avoindata.prh.fi/opendata-ytj-api/v3/schema">PRH open data: YTJ API</a>
 */
public record YtjAnswer(long totalResults, List<Organisation> organisations) {
    /** How deep the records stand: in a list of an object. */
    private static final int RECORDS = 2;

    /** An answer whose list can no longer change. */
    public YtjAnswer {
        organisations = List.copyOf(organisations);
    }

    /**
     * Reads the body of an answer.
     *
     * @param json the body
     * @param fetchedAt when it was fetched; it goes to the provenance of each organisation
     * @return the answer; without organisations when the register found none
     * @throws UnreadableAnswerException when the body is not such an answer: an outage, and not an
     *     absence
     */
    public static YtjAnswer read(String json, Instant fetchedAt) {
        return read(json, fetchedAt, false);
    }

    /**
     * As {@link #read(String, Instant)}, but a record that cannot be read is passed over, so that
     * one of them does not hide the others of a page. The answer then has fewer than the register
     * told.
     */
    static YtjAnswer readWhatCanBeRead(String json, Instant fetchedAt) {
        return read(json, fetchedAt, true);
    }

    private static YtjAnswer read(String json, Instant fetchedAt, boolean passOver) {
        try (JsonParser parser = JsonCursor.JSON.createParser(json)) {
            return read(parser, fetchedAt, passOver);
        } catch (JsonProcessingException notJson) {
            throw new UnreadableAnswerException("", "The answer is not JSON" + line(notJson));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static YtjAnswer read(JsonParser parser, Instant fetchedAt, boolean passOver)
            throws IOException {
        var repeated = new Repeated(64);
        var json = new JsonCursor(parser, repeated);
        var record = new YtjRecord(json, repeated, fetchedAt);
        var organisations = new ArrayList<Organisation>();
        long total = 0;
        boolean told = false;
        parser.nextToken();
        var answer = new FieldOrder("totalResults", "companies");
        json.enter(answer);
        for (String field = json.field(answer); field != null; field = json.field(answer)) {
            switch (field) {
                case "totalResults" -> total = json.number();
                case "companies" -> {
                    told = json.enterList();
                    while (told && json.next()) {
                        try {
                            organisations.add(record.read());
                        } catch (UnreadableAnswerException broken) {
                            if (!passOver) {
                                throw broken;
                            }
                            json.leaveTo(RECORDS);
                        }
                    }
                }
                default -> json.skip();
            }
        }
        if (!told) {
            throw json.missing("companies");
        }
        if (parser.nextToken() != null) {
            throw new UnreadableAnswerException("", "Something follows the answer");
        }
        return new YtjAnswer(total, organisations);
    }

    /** The parser's own message is not passed on, for it quotes the content. */
    private static String line(JsonProcessingException notJson) {
        JsonLocation at = notJson.getLocation();
        return at == null ? "" : ": line " + at.getLineNr();
    }
}
