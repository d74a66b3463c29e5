package fi.asiointi.tet.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.tet.market.MarketFormatException.Fault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketJsonTest {
    private static final String LISTS =
            "{'problem':'HR','instance':{'residents':{'ä':[['h']]},"
                    + "'hospitals':{'h':{'capacity':1,'preferences':[['ä']]}}}}";
    private static final String ARRAYS =
            "{'problem':'TET-CSR','instance':{'pupils':1,'places':2,'capacity':[1,1],"
                    + "'lists':[[0,1]],'score':[[3,4]],'lottery':[5]}}";

    @Test
    void listsAndArraysAreRead() {
        assertThat(read(LISTS).pupil("ä")).hasValue(0);
        assertThat(read(ARRAYS).pairs()).isEqualTo(2);
        byte[] bytes = LISTS.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThat(MarketJson.read(new ByteArrayInputStream(bytes)).pairs()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,", "{} {}", "{'problem':'HR','problem':'SM'}", "nul"})
    void whatIsNotJsonIsMalformed(String text) {
        assertFault(text, Fault.MALFORMED_JSON, "");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ['a','b']     | ['a']        | MISSING_FIELD | instance.couples.c.members[1]
                    ['a','b']     | 'a'          | WRONG_TYPE    | instance.couples.c.members
                    ['h','g']     | ['h','g','h'] | UNKNOWN_FIELD | instance.couples.c.preferences[0][2]
                    'members'     | 'names'      | UNKNOWN_FIELD | instance.couples.c.names
                    'couples'     | 'twos'       | UNKNOWN_FIELD | instance.twos
                    """)
    void aWrongCoupleIsNamedWithItsPath(String from, String to, Fault fault, String path) {
        String couples =
                "{'problem':'HRC','instance':{'singles':{'s':['h']},'couples':{'c':{'members':"
                        + "['a','b'],'preferences':[['h','g']]}},'hospitals':{'h':{'capacity':1,"
                        + "'preferences':['s','a']},'g':{'capacity':1,'preferences':['b']}}}}";

        assertThat(MarketJson.read(couples.replace('\'', '"')).couples()).hasSize(1);
        assertFault(couples.replace(from, to), fault, path);
    }

    @Test
    void aByteThatIsNotUtf8IsMalformed() {
        var latin1 = LISTS.replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> MarketJson.read(new ByteArrayInputStream(latin1)))
                .isInstanceOfSatisfying(
                        MarketFormatException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.MALFORMED_JSON));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'problem':'HR'          | 'kind':'HR'             | MISSING_FIELD | problem
                    'problem':'HR'          | 'problem':7             | WRONG_TYPE    | problem
                    'problem':'HR'          | 'problem':'HRT-LQ'      | UNSUPPORTED   | problem
                    'problem':'HR'          | 'problem':'CHA'         | UNSUPPORTED   | instance.hospitals.h.preferences
                    'instance'              | 'instances'             | MISSING_FIELD | instance
                    'residents'             | 'pupils'                | UNKNOWN_FIELD | instance.pupils
                    'residents':{'ä':[['h']]}, | ""                   | MISSING_FIELD | instance.residents
                    {'ä':[['h']]}           | []                      | WRONG_TYPE    | instance.residents
                    [['h']]                 | ['h']                   | WRONG_TYPE    | instance.residents.ä[0]
                    [['h']]                 | [[1]]                   | WRONG_TYPE    | instance.residents.ä[0][0]
                    [['h']]                 | [[null]]                | WRONG_TYPE    | instance.residents.ä[0][0]
                    'capacity':1,           | ""                      | MISSING_FIELD | instance.hospitals.h.capacity
                    'capacity':1            | 'capacity':'1'          | WRONG_TYPE    | instance.hospitals.h.capacity
                    'capacity':1            | 'capacity':1.0          | WRONG_TYPE    | instance.hospitals.h.capacity
                    'capacity':1            | 'capacity':2147483648   | WRONG_TYPE    | instance.hospitals.h.capacity
                    'capacity':1            | 'capacity':null         | WRONG_TYPE    | instance.hospitals.h.capacity
                    'capacity':1            | 'capacity':1,'lower':1  | UNSUPPORTED   | instance.hospitals.h.lower
                    'capacity':1            | 'capacity':1,'reserved':1 | UNSUPPORTED | instance.hospitals.h.reserved
                    'capacity':1            | 'capacity':1,'size':1   | UNKNOWN_FIELD | instance.hospitals.h.size
                    ,'preferences':[['ä']]  | ""                      | MISSING_FIELD | instance.hospitals.h.preferences
                    'residents'             | 'group':[],'residents'  | UNSUPPORTED   | instance.group
                    """)
    void aWrongListIsNamedWithItsPath(String from, String to, Fault fault, String path) {
        assertThat(LISTS).contains(from);
        assertFault(LISTS.replace(from, to), fault, path);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'capacity':[1,1],   | ""              | MISSING_FIELD | instance.capacity
                    'capacity':[1,1]    | 'capacity':2    | WRONG_TYPE    | instance.capacity
                    'capacity':[1,1]    | 'capacity':[1,1.5] | WRONG_TYPE | instance.capacity[1]
                    'lists':[[0,1]]     | 'lists':[0,1]   | WRONG_TYPE    | instance.lists[0]
                    'lists':[[0,1]]     | 'lists':[[0,'1']] | WRONG_TYPE  | instance.lists[0][1]
                    'score':[[3,4]]     | 'score':[[3]]   | MISSING_FIELD | instance.score[0][1]
                    'score':[[3,4]]     | 'score':[[3,4,5]] | UNKNOWN_FIELD | instance.score[0][2]
                    'score':[[3,4]]     | 'score':[]      | MISSING_FIELD | instance.score[0]
                    'lottery':[5]       | 'lottery':[5,6] | UNKNOWN_FIELD | instance.lottery[1]
                    'lottery':[5]       | 'lottery':5     | WRONG_TYPE    | instance.lottery
                    'pupils':1          | 'pupils':2      | WRONG_TYPE    | instance.pupils
                    'places':2          | 'seats':2       | UNKNOWN_FIELD | instance.seats
                    """)
    void aWrongArrayIsNamedWithItsPath(String from, String to, Fault fault, String path) {
        assertThat(ARRAYS).contains(from);
        assertFault(ARRAYS.replace(from, to), fault, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "'HR'"})
    void aDocumentThatIsNoObjectHasTheWrongType(String text) {
        assertFault(text, Fault.WRONG_TYPE, "");
    }

    @Test
    void theMessageNamesThePathAndTheReasonIsInThreeLanguages() {
        assertThatThrownBy(() -> read(LISTS.replace("'capacity':1,", "")))
                .isInstanceOfSatisfying(
                        MarketFormatException.class,
                        refused -> {
                            assertThat(refused)
                                    .hasMessage(
                                            "MISSING_FIELD: The field capacity is missing. At"
                                                    + " instance.hospitals.h.capacity");
                            assertThat(refused.reason().text().fi())
                                    .isEqualTo("Kenttä capacity puuttuu.");
                        });
    }

    @Test
    void anIdThatIsNotInTheRoundIsAFindingAndNotAnError() {
        assertThat(read(LISTS.replace("[['h']]", "[['h','x']]")).findings())
                .extracting(finding -> finding.because().code())
                .containsExactly("UNKNOWN_PLACE");
    }

    private static Market read(String json) {
        return MarketJson.read(json.replace('\'', '"'));
    }

    private static void assertFault(String json, Fault fault, String path) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        MarketFormatException.class,
                        refused -> {
                            assertThat(refused.fault()).isEqualTo(fault);
                            assertThat(refused.path()).isEqualTo(path);
                        });
    }
}
