// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.modules.api.ModuleSettings.Sort;
import org.junit.jupiter.api.Test;
import org.osgi.service.metatype.AttributeDefinition;

final class MetadataTest {
    private final Metadata number = setting(AttributeDefinition.INTEGER, 0, "50");
    private final Metadata text = setting(AttributeDefinition.STRING, 0, "Lab");
    private final Metadata mayBeEmpty = setting(AttributeDefinition.STRING, 0, "");
    private final Metadata lines = setting(AttributeDefinition.STRING, 10, "");
    private final Metadata flag = setting(AttributeDefinition.BOOLEAN, 0, "true");
    private final Metadata secret = setting(AttributeDefinition.PASSWORD, 0, "");

    @Test
    void readsWhatWasTypedByItsType() {
        assertEquals(Optional.of(20), number.read(List.of(" 20 ")));
        assertEquals(Optional.of("A lab"), text.read(List.of("A lab")));
        assertEquals(Optional.of(false), flag.read(List.of()));
        assertArrayEquals(new String[] {"a", "b"}, (String[]) lines.read(List.of("a\n\n b ")).orElseThrow());
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals("Write a whole number, in digits.", number.problem(List.of("many"), Locale.ENGLISH));
        assertEquals("Write a value.", number.problem(List.of(""), Locale.ENGLISH));
        assertEquals("This value is not allowed: see the limits given.", number.problem(List.of("999"), Locale.ENGLISH));
        assertEquals("", number.problem(List.of("100"), Locale.ENGLISH));
    }

    @Test
    void aTextThatSaysSomethingByDefaultMayNotBeEmptied() {
        assertEquals("Write a value.", text.problem(List.of(""), Locale.ENGLISH));
        assertEquals("", mayBeEmpty.problem(List.of(""), Locale.ENGLISH));
    }

    @Test
    void whatIsOptionalMayBeEmptiedWhateverItSaysByDefault() {
        var optional = new Metadata(text.attribute(), true);
        assertEquals("", optional.problem(List.of(""), Locale.ENGLISH));
        assertEquals(Optional.of(""), optional.read(List.of("")));
    }

    @Test
    void saysWhatSomebodySetMeanwhile() {
        assertEquals("Somebody has set it to “20” meanwhile. Save again to replace it.", meanwhile(number, 20, "50", "30"));
        assertEquals("Somebody has emptied it meanwhile. Save again to replace that.", meanwhile(mayBeEmpty, "", "Lab", "A lab"));
        assertEquals("Somebody has set it to “no” meanwhile. Save again to replace it.", meanwhile(flag, false, "true", "true"));
    }

    @Test
    void whatTwoPeopleSetAlikeIsNoQuarrel() {
        assertEquals("", meanwhile(number, 20, "50", " 20 "));
        assertEquals("", flag.meanwhile(Optional.of(false), List.of("true"), List.of(), Locale.ENGLISH));
        assertEquals("", meanwhile(lines, new String[] {"a", "b"}, "a", "a\r\nb"));
    }

    @Test
    void whatIsKeptAsItWasShownMayBeChanged() {
        assertEquals("", meanwhile(number, 50, "50", "30"));
        assertEquals("", meanwhile(lines, new String[] {"a", "b"}, "a\r\nb", "c"));
        assertEquals("", number.meanwhile(Optional.of(20), List.of(), List.of("30"), Locale.ENGLISH));
    }

    private static String meanwhile(Metadata setting, Object kept, String seen, String typed) {
        return setting.meanwhile(Optional.of(kept), List.of(seen), List.of(typed), Locale.ENGLISH);
    }

    @Test
    void showsTheDefaultWhereNothingIsKept() {
        assertEquals("50", number.shown(Optional.empty()).value());
        assertEquals("20", number.shown(Optional.of(20)).value());
        assertEquals("a\nb", lines.shown(Optional.of(new String[] {"a", "b"})).value());
    }

    @Test
    void neverShowsASecret() {
        assertEquals("", secret.shown(Optional.of("hunter2")).value());
        assertEquals(Sort.SECRET, secret.shown(Optional.empty()).sort());
    }

    /** Numbers up to 100. */
    private static Metadata setting(int type, int cardinality, String standard) {
        return new Metadata(World.fake(AttributeDefinition.class, Map.of(
                "getID", call -> "id",
                "getName", call -> "Name",
                "getDescription", call -> "",
                "getType", call -> type,
                "getCardinality", call -> cardinality,
                "getDefaultValue", call -> new String[] {standard},
                "getOptionValues", call -> new String[0],
                "validate", call -> call[0].toString().equals("999") ? "too much" : "")), false);
    }
}
