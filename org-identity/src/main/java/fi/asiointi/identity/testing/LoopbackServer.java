package fi.asiointi.identity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.asiointi.identity.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An HTTP server that only this machine reaches. */
final class LoopbackServer implements AutoCloseable {
    /** Answers one request. */
    interface Answer {
        void to(HttpExchange exchange, Map<String, String> query) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static LoopbackServer start() {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer server = HttpServer.create(loopback, 0);
            ExecutorService threads =
                    Executors.newFixedThreadPool(
                            4,
                            task -> {
                                var thread = new Thread(task, "loopback-server");
                                thread.setDaemon(true);
                                return thread;
                            });
            server.setExecutor(threads);
            server.start();
            return new LoopbackServer(server, threads);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void on(String path, Answer answer) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        answer.to(exchange, query(exchange.getRequestURI().getRawQuery()));
                    }
                });
    }

    /** JSON that a test gives to a server; its author is told what is wrong with it. */
    static JsonNode read(String json) {
        return JsonText.read(
                json,
                fault -> new IllegalArgumentException("What the server is given is " + fault));
    }

    static void json(HttpExchange exchange, int status, String body) throws IOException {
        write(exchange, status, "application/json", body);
    }

    static void text(HttpExchange exchange, int status, String body) throws IOException {
        write(exchange, status, "text/plain", body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void write(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The parameters of a query as it was sent. */
    static Map<String, String> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, String>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
