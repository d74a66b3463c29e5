package fi.asiointi.identity.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * The content of a daily file of the YTJ open data, of invented companies: compact JSON, explicit
 * nulls, a space in {@code lastModified}, some 1.8 kilobytes a record. For tests of jobs that read
 * the real one, whose shape it has; the Business IDs are {@link SampleIdentifiers#businessId}.
 */
public final class SyntheticDump {
    private static final String[][] FORMS = {
        {"16", "Osakeyhtiö", "Aktiebolag", "Limited company"},
        {"2", "Asunto-osakeyhtiö", "Bostadsaktiebolag", "Housing company"},
        {"13", "Kommandiittiyhtiö", "Kommanditbolag", "Limited partnership"},
        {"5", "Avoin yhtiö", "Öppet bolag", "General partnership"},
        {"14", "Osuuskunta", "Andelslag", "Co-operative"},
        {"18", "Säätiö", "Stiftelse", "Foundation"},
    };
    private static final String[] WORDS = {
        "Esimerkki",
        "Pohjoinen",
        "Rakennus",
        "Kauppa",
        "Kiinteistö",
        "Palvelu",
        "Konsultointi",
        "Länsirannan",
        "Kuljetus",
        "Ravintola",
        "Ohjelmisto",
        "Sähkö",
        "Metsä",
        "Hoiva",
        "Tekniikka"
    };
    private static final String[][] CITIES = {
        {"HELSINKI", "HELSINGFORS", "091"},
        {"ESPOO", "ESBO", "049"},
        {"TAMPERE", "TAMMERFORS", "837"},
        {"TURKU", "ÅBO", "853"},
        {"JYVÄSKYLÄ", "JYVÄSKYLÄ", "179"},
        {"HÄMEENLINNA", "TAVASTEHUS", "109"},
    };
    private static final String[][] ENTRIES = {
        {"1", "1", "2", "Rekisterissä", "Registrerad", "Registered"},
        {"1", "4", "1", "Rekisterissä", "Registrerad", "Registered"},
        {"55", "5", "1", "Rekisterissä", "Registrerad", "Registered"},
        {
            "80",
            "6",
            "1",
            "Liiketoiminnasta arvonlisäverovelvollinen",
            "Momsskyldig för rörelseverksamhet",
            "VAT-liable for business activity"
        },
        {"41", "7", "1", "Rekisterissä", "Registrerad", "Registered"},
    };

    private final SplittableRandom random;
    private final Writer out;

    private SyntheticDump(Writer out, long seed) {
        this.out = out;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Writes the array of records and leaves the stream open. The same seed gives the same bytes.
     *
     * @param stream where to write, in UTF-8
     * @param records how many, at most 900 000
     * @param seed decides what the records say
     * @throws IOException when the stream does not take it
     */
    public static void write(OutputStream stream, int records, long seed) throws IOException {
        Writer out =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        var dump = new SyntheticDump(out, seed);
        out.write('[');
        for (int i = 0; i < records; i++) {
            if (i > 0) {
                out.write(',');
            }
            dump.record(i);
        }
        out.write(']');
        out.flush();
    }

    private void record(int n) throws IOException {
        String id = SampleIdentifiers.businessId(n).value();
        String start = day();
        out.write("{\"businessId\":{\"value\":\"" + id + "\",\"registrationDate\":\"" + start);
        out.write("\",\"source\":\"3\"},\"euId\":");
        out.write(
                random.nextInt(3) == 0
                        ? "{\"value\":\"FIFPRO." + id + "\",\"source\":\"1\"}"
                        : "null");
        out.write(",\"names\":[");
        int names = 1 + random.nextInt(2);
        for (int i = 0; i < names; i++) {
            out.write(i == 0 ? "" : ",");
            out.write("{\"name\":\"" + word() + " " + word() + " " + n + " Oy\",\"type\":\"");
            out.write((i == 0 ? "1" : "3") + "\",\"registrationDate\":\"" + day());
            out.write("\",\"endDate\":" + (i < 1 ? "null" : "\"" + day() + "\""));
            out.write(",\"version\":" + (i < 2 ? 1 : 2) + ",\"source\":\"1\"}");
        }
        out.write("],\"mainBusinessLine\":");
        line();
        out.write(",\"website\":");
        out.write(
                random.nextInt(16) == 0
                        ? "{\"url\":\"www.example"
                                + n
                                + ".fi\",\"registrationDate\":\""
                                + day()
                                + "\",\"source\":\"0\"}"
                        : "null");
        String[] form = FORMS[random.nextInt(FORMS.length)];
        out.write(",\"companyForms\":[{\"type\":\"" + form[0] + "\",\"descriptions\":");
        descriptions(form[1], form[2], form[3]);
        out.write(",\"registrationDate\":\"" + start + "\",\"endDate\":null,\"version\":1,");
        out.write("\"source\":\"1\"}],\"companySituations\":[");
        if (random.nextInt(40) == 0) {
            out.write("{\"type\":\"SELTILA\",\"registrationDate\":\"" + day());
            out.write("\",\"endDate\":null,\"source\":\"1\"}");
        }
        out.write("],\"registeredEntries\":[");
        int entries = random.nextInt(ENTRIES.length);
        for (int i = 0; i < entries; i++) {
            out.write(i == 0 ? "" : ",");
            String[] entry = ENTRIES[i % ENTRIES.length];
            out.write("{\"type\":\"" + entry[0] + "\",\"descriptions\":");
            descriptions(entry[3], entry[4], entry[5]);
            out.write(",\"registrationDate\":\"" + day() + "\",\"endDate\":null,\"register\":\"");
            out.write(entry[1] + "\",\"authority\":\"" + entry[2] + "\"}");
        }
        out.write("],\"addresses\":[");
        int addresses = random.nextInt(3);
        for (int i = 0; i < addresses; i++) {
            out.write(i == 0 ? "" : ",");
            address(2 - i);
        }
        boolean ceased = random.nextInt(3) == 0;
        out.write("],\"tradeRegisterStatus\":\"" + (ceased ? 4 : 1) + "\",\"status\":\"2\",");
        out.write("\"registrationDate\":\"" + start + "\",\"endDate\":");
        out.write(ceased ? "\"" + day() + "\"" : "null");
        out.write(",\"lastModified\":\"" + day() + " 07:31:50\"}");
    }

    private void line() throws IOException {
        if (random.nextInt(5) == 0) {
            out.write("null");
            return;
        }
        int code = 10_000 + random.nextInt(700) * 100;
        out.write("{\"type\":\"" + code + "\",\"descriptions\":");
        descriptions(
                "Muu toimialaan " + code + " luettava toiminta ja siihen liittyvät palvelut",
                "Övrig verksamhet inom näringsgrenen " + code,
                "Other activities of the line of business " + code);
        out.write(",\"typeCodeSet\":\"TOIMI4\",\"registrationDate\":\"2026-01-01\",");
        out.write("\"source\":\"2\"}");
    }

    private void address(int type) throws IOException {
        String[] city = CITIES[random.nextInt(CITIES.length)];
        String postCode = String.format(java.util.Locale.ROOT, "%05d", random.nextInt(990) * 100);
        out.write("{\"type\":" + type + ",\"street\":\"" + word() + "katu\",\"postCode\":\"");
        out.write(postCode + "\",\"postOffices\":[");
        postOffice(city[1], "2", city[2], postCode);
        out.write(",");
        postOffice(city[0], "1", city[2], postCode);
        out.write("],\"postOfficeBox\":null,\"buildingNumber\":\"" + (1 + random.nextInt(99)));
        out.write("\",\"entrance\":\"" + (char) ('A' + random.nextInt(5)));
        out.write("\",\"apartmentNumber\":\"" + (1 + random.nextInt(80)));
        out.write("\",\"apartmentIdSuffix\":null,\"co\":null,\"country\":null,");
        out.write("\"freeAddressLine\":null,\"registrationDate\":\"" + day());
        out.write("\",\"source\":\"0\"}");
    }

    private void postOffice(String city, String language, String municipality, String postCode)
            throws IOException {
        out.write("{\"city\":\"" + city + "\",\"languageCode\":\"" + language);
        out.write("\",\"municipalityCode\":\"" + municipality + "\",\"postCode\":\"");
        out.write(postCode + "\",\"active\":true}");
    }

    private void descriptions(String fi, String sv, String en) throws IOException {
        out.write("[{\"languageCode\":\"3\",\"description\":\"" + en);
        out.write("\"},{\"languageCode\":\"2\",\"description\":\"" + sv);
        out.write("\"},{\"languageCode\":\"1\",\"description\":\"" + fi + "\"}]");
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000)).toString();
    }
}
