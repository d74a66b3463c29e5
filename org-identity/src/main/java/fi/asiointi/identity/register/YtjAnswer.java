package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.json.JsonText;
import fi.asiointi.identity.organisation.Organisation;
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
        JsonNode tree =
                JsonText.read(
                        json, fault -> new UnreadableAnswerException("", "The answer is " + fault));
        var answer = new Fields(tree, "");
        if (!answer.has("companies")) {
            throw new UnreadableAnswerException("/companies", "A field is missing");
        }
        var organisations = new ArrayList<Organisation>();
        for (Fields company : answer.list("companies")) {
            organisations.add(YtjCompany.read(company, fetchedAt));
        }
        return new YtjAnswer(answer.number("totalResults"), organisations);
    }
}
