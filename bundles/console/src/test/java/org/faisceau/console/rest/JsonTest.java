// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private static final String FULL = "{\"name\":\"Lampe\",\"colour\":\"COLD\",\"watts\":9,\"lit\":true,\"note\":\"d’été\",\"due\":\"2026-03-12\","
            + "\"price\":\"1250.00\",\"warranty\":{\"first\":\"2026-01-01\",\"last\":\"2026-12-31\"},\"seen\":\"2026-03-12T09:30:00Z\","
            + "\"bulbs\":[{\"base\":\"E27\",\"spare\":{\"base\":\"E14\",\"spare\":null}}],\"labels\":{\"lieu\":\"cave\"}}";
    private final Json json = new Json();

    private Lamp read(String text) {
        return (Lamp) json.read(text, Lamp.class);
    }

    @Test
    void writesWhatItReads() {
        assertEquals(FULL, json.write(read(FULL)));
    }

    @Test
    void takesWhatMayBeLeftOutAsEmpty() {
        var lamp = read(Lamp.LEAST);
        assertEquals(Optional.empty(), lamp.due());
        assertEquals(List.of(), lamp.bulbs());
    }

    @Test
    void writesWhatIsEmptyAsNull() {
        assertEquals("{\"name\":\"Lampe\",\"colour\":\"WARM\",\"watts\":9,\"lit\":false,\"note\":null,\"due\":null,\"price\":null,\"warranty\":null,"
                + "\"seen\":null,\"bulbs\":[],\"labels\":{}}", json.write(read(Lamp.LEAST)));
    }

    @Test
    void readsMoneyToTheCent() {
        assertEquals(new Euros(1205), read(with("\"price\":\"12.05\"")).price());
    }

    @Test
    void readsDays() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 12)), read(with("\"due\":\"2026-03-12\"")).due());
    }

    @Test
    void namesAllFieldsThatAreOffAtOnce() {
        var text = "{\"lengthy\":[{\"a\":[1]}],\"name\":7,\"bulbs\":[{\"base\":{\"x\":1}},{}],\"watts\":9,\"lit\":false,\"due\":\"soon\"}";
        var fields = assertThrows(Problem.class, () -> read(text)).errors().stream().map(Problem.Error::field).toList();
        assertEquals(List.of("lengthy", "name", "bulbs[0].base", "due", "colour"), fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"lengthy\":1                                               | lengthy",
        "\"name\":\"Again\"                                          | name",
        "\"price\":12.5                                              | price",
        "\"price\":\"12.505\"                                        | price",
        "\"price\":\"99999999999999\"                                | price",
        "\"due\":\"12/03/2026\"                                      | due",
        "\"due\":\"2026-02-30\"                                      | due",
        "\"seen\":\"yesterday\"                                      | seen",
        "\"note\":7                                                  | note",
        "\"note\":\"\\u0000\"                                        | note",
        "\"note\":\"\\ud800\"                                        | note",
        "\"bulbs\":{}                                                | bulbs",
        "\"bulbs\":[null]                                            | bulbs[0]",
        "\"bulbs\":[{\"base\":\"E27\"},{\"base\":null}]              | bulbs[1].base",
        "\"bulbs\":[{\"spare\":{\"base\":\"E14\"}}]                  | bulbs[0].base",
        "\"warranty\":{\"first\":\"2026-01-01\"}                     | warranty.last",
        "\"warranty\":{\"first\":\"2026-01-02\",\"last\":\"2026-01-01\"} | warranty.last",
    })
    void namesTheFieldThatIsOff(String field, String name) {
        assertEquals(name, assertThrows(Problem.class, () -> read(with(field))).field());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"WARM\"   | \"HOT\"     | colour", "\"WARM\"   | null        | colour", "9          | -1          | watts",
        "9          | \"nine\"    | watts", "9          | 9.5         | watts", "\"Lampe\"  | null        | name",
    })
    void namesTheFieldWhoseValueIsOff(String good, String bad, String name) {
        assertEquals(name, assertThrows(Problem.class, () -> read(Lamp.LEAST.replace(good, bad))).field());
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertEquals("colour", assertThrows(Problem.class, () -> read("{\"name\":\"Lampe\",\"watts\":9,\"lit\":false}")).field());
    }

    @Test
    void takesNothingButAnObject() {
        assertThrows(Problem.class, () -> read("[]"));
        assertThrows(Problem.class, () -> read("null"));
    }

    private static String with(String field) {
        return Lamp.LEAST.replaceFirst("}$", "") + "," + field + "}";
    }
}
