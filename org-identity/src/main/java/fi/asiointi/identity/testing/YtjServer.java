package fi.asiointi.identity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on the loopback address that answers {@code /companies} as the YTJ open data API,
 * version 3, does: an unknown Business ID is an empty answer and not an error, an ID without its
 * hyphen finds nothing, and a page beyond the last one is the first page again.
 *
 * {@snippet class="fi.asiointi.identity.testing.YtjServerTest" region="server"}
 */
public final class YtjServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 100;

    private final LoopbackServer server = LoopbackServer.start();
    private final List<JsonNode> companies = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int failure;

    private YtjServer() {
        server.on("/companies", this::answer);
    }

    /** {@return a server that has begun to answer, on a free port} */
    public static YtjServer start() {
        return new YtjServer();
    }

    /** {@return the address to give to the client in place of the register's own} */
    public String url() {
        return server.url();
    }

    /**
     * Adds companies.
     *
     * @param json a company record of the API, or a whole answer with its {@code companies}
     * @return this server
     * @throws IllegalArgumentException when it is neither
     */
    public YtjServer with(String json) {
        JsonNode tree = LoopbackServer.read(json);
        if (tree.path("companies").isArray()) {
            tree.path("companies").forEach(companies::add);
        } else if (tree.path("businessId").path("value").isTextual()) {
            companies.add(tree);
        } else {
            throw new IllegalArgumentException("Neither a company record nor an answer with them");
        }
        return this;
    }

    /**
     * Answers every question with an error from now on.
     *
     * @param status such as 503; 0 ends the outage
     */
    public void failWith(int status) {
        failure = status;
    }

    /** {@return how many questions have come} */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange, Map<String, String> query) throws IOException {
        asked.incrementAndGet();
        if (failure == 0) {
            LoopbackServer.json(exchange, 200, answer(query).toString());
        } else if (failure == 429) {
            LoopbackServer.text(exchange, 429, "Too many requests");
        } else {
            ObjectNode error = JSON.createObjectNode().put("timestamp", "2026-11-22 12:00:00");
            error.put("message", "Error").put("errorcode", failure);
            LoopbackServer.json(exchange, failure, error.toString());
        }
    }

    private ObjectNode answer(Map<String, String> query) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode company : companies) {
            if (isAskedFor(company, query)) {
                found.add(company);
            }
        }
        int pages = (found.size() + PAGE - 1) / PAGE;
        int page = number(query.getOrDefault("page", "1"));
        int first = page >= 1 && page <= pages ? (page - 1) * PAGE : 0;
        ObjectNode answer = JSON.createObjectNode().put("totalResults", found.size());
        ArrayNode list = answer.putArray("companies");
        found.subList(first, Math.min(first + PAGE, found.size())).forEach(list::add);
        return answer;
    }

    private static boolean isAskedFor(JsonNode company, Map<String, String> query) {
        String id = query.get("businessId");
        String name = query.get("name");
        return (id == null || company.path("businessId").path("value").asText().equals(id))
                && (name == null || hasName(company, name.toLowerCase(Locale.ROOT)));
    }

    /** Former, parallel and auxiliary names are found too. */
    private static boolean hasName(JsonNode company, String part) {
        for (JsonNode name : company.path("names")) {
            if (name.path("name").asText().toLowerCase(Locale.ROOT).contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
