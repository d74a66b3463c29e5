package fi.asiointi.subsidy.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads cases from files; what cannot be read is told, and the rest goes on. */
final class CaseFiles {
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private CaseFiles() {}

    /** Takes what is read. */
    interface Reader {
        void read(RuleCase one);

        void fault(String place, String fault);
    }

    static void read(Path folder, Reader reader) {
        try (Stream<Path> files = Files.walk(folder, 1)) {
            List<Path> inOrder = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : inOrder) {
                readFile(file, reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The cases cannot be read", unreadable);
        }
    }

    private static void readFile(Path file, Reader reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".jsonl")) {
            lines(file, name, reader);
        } else if (name.endsWith(".json")) {
            array(file, name, reader);
        } else if (name.endsWith(".csv")) {
            table(file, name, reader);
        }
    }

    private static void lines(Path file, String name, Reader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String place = name + ":" + ++number;
                if (!line.isBlank()) {
                    try {
                        one(JSON.readTree(line), place, reader);
                    } catch (JsonProcessingException notJson) {
                        reader.fault(place, "the line is no JSON");
                    }
                }
            }
        }
    }

    private static void array(Path file, String name, Reader reader) throws IOException {
        try {
            JsonNode cases = JSON.readTree(Files.readString(file));
            for (int i = 0; i < cases.size(); i++) {
                one(cases.path(i), name + "[" + i + "]", reader);
            }
        } catch (JsonProcessingException notJson) {
            reader.fault(
                    name + ":" + notJson.getLocation().getLineNr(), "the file is no JSON here");
        }
    }

    private static void one(JsonNode json, String place, Reader reader) {
        JsonNode given = json.path("given");
        JsonNode expect = json.path("expect");
        if (!given.isObject() || !expect.isObject()) {
            reader.fault(place, "the case has no object \"given\" or no object \"expect\"");
            return;
        }
        Map<String, String> expected = new LinkedHashMap<>();
        flatten("", expect, expected);
        @SuppressWarnings("unchecked") // an object of JSON is a map of its fields
        Map<String, Object> facts = JSON.convertValue(given, Map.class);
        reader.read(new RuleCase(json.path("id").asText(place), place, Form.of(facts), expected));
    }

    /** {@code {"findings": {"working-time": "MET"}}} expects {@code findings.working-time}. */
    private static void flatten(String path, JsonNode node, Map<String, String> expected) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            field ->
                                    flatten(
                                            path.isEmpty()
                                                    ? field.getKey()
                                                    : path + '.' + field.getKey(),
                                            field.getValue(),
                                            expected));
        } else {
            expected.put(path, node.isNull() ? "" : node.asText());
        }
    }

    private static void table(Path file, String name, Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                row(row.getFieldsAsMap(), name + ":" + row.getStartingLineNumber(), reader);
            }
        } catch (CsvParseException broken) {
            reader.fault(name, "the table is broken: " + broken.getMessage());
        }
    }

    private static void row(Map<String, String> cells, String place, Reader reader) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        cells.forEach(
                (column, cell) -> {
                    if (column.startsWith("given.")) {
                        given.put(column.substring("given.".length()), cell);
                    } else if (column.startsWith("expect.") && !cell.isEmpty()) {
                        expected.put(column.substring("expect.".length()), cell);
                    }
                });
        try {
            reader.read(
                    new RuleCase(
                            cells.getOrDefault("id", place), place, Form.ofCells(given), expected));
        } catch (FormException broken) {
            reader.fault(place, broken.path() + ": " + broken.getMessage());
        }
    }
}
