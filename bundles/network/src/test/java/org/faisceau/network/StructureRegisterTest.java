// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.OpenNetwork.COMPANY;
import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.faisceau.network.OpenNetwork.TODAY;
import static org.faisceau.network.OpenNetwork.done;
import static org.faisceau.network.OpenNetwork.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.Structure.Content;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.network.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class StructureRegisterTest {
    private OpenNetwork open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNetwork(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> names(StructureFilter filter, StructureOrder order) {
        return open.structures.page(OBSERVER, filter, order, "", 200).items().stream().map(Structure::name).toList();
    }

    @Test
    void theTwoLabsOfTheDayShipWithTheirSourceAndDay() {
        var first = open.structures.find(COMPANY, "paris-est-marne-et-bois").orElseThrow().content();
        assertTrue(first.place().contains("Saint-Mandé") && first.neighbours().contains("IGN") && first.programme().contains("Territoire Durable et Innovant"));
        var second = open.structures.find(COMPANY, "orleans-metropole").orElseThrow().content();
        assertEquals(1500, second.surface());
        assertTrue(second.equipment().contains("coworking") && second.neighbours().contains("BRGM") && second.bearer().equals("Orléans Métropole"));
        assertEquals(List.of(Optional.of(LocalDate.of(2025, 6, 5)), Optional.of(LocalDate.of(2025, 6, 5))), List.of(first.sourceDay(), second.sourceDay()));
    }

    @Test
    void noTelephoneShips() {
        assertFalse(open.structures.page(MANAGER, StructureFilter.all(), StructureOrder.NAME, "", 200).items().toString().matches("(?s).*\\b0\\d( ?\\d\\d){4}\\b.*"));
    }

    @Test
    void whatShippedAndWasEndedDoesNotComeBack() {
        done(open.structures.bin(MANAGER, "orleans-metropole", 1));
        new StructureRegister(open.store.store(), open.clock, open.ids);
        assertEquals(Optional.empty(), open.structures.find(MANAGER, "orleans-metropole"));
    }

    @Test
    void isWrittenByManagersAndReadByAllWhoSignIn() {
        var one = open.structure("Incubateur fictif");
        assertInstanceOf(Written.Refused.class, open.structures.add(OBSERVER, one.content()));
        assertInstanceOf(Written.Refused.class, open.structures.change(COMPANY, one.id(), 1, one.content()));
        assertTrue(open.structures.find(OBSERVER, one.id()).isPresent());
        assertEquals(Optional.empty(), open.structures.find(Actor.nobody(), one.id()));
    }

    @Test
    void isNarrowedByWordsAndKindAndSorted() {
        open.structure("Éclosoir fictif");
        assertEquals(List.of("Éclosoir fictif"), names(StructureFilter.all().withKinds(Set.of(StructureKind.INCUBATOR)), StructureOrder.NAME));
        assertEquals(List.of("Living-Lab Greentech d’Orléans"), names(StructureFilter.all().withText("polymeris"), StructureOrder.NAME));
        assertEquals("Éclosoir fictif", names(StructureFilter.all(), StructureOrder.NAME).get(0));
        assertEquals(1, open.structures.count(OBSERVER, StructureFilter.all().withText("eclosoir"), 10));
    }

    @Test
    void saysWhatIsOff() {
        var one = Content.named(StructureKind.INCUBATOR, "Incubateur fictif", "Plaquette", TODAY);
        assertEquals("name form.required", invalid(open.structures.add(MANAGER, Content.named(StructureKind.INCUBATOR, " ", "Plaquette", TODAY))));
        assertEquals("source form.required", invalid(open.structures.add(MANAGER, Content.named(StructureKind.INCUBATOR, "x", "", TODAY))));
        assertEquals("sourceDay structure.future", invalid(open.structures.add(MANAGER, Content.named(StructureKind.INCUBATOR, "x", "y", TODAY.plusDays(1)))));
        assertEquals("site structure.badSite", invalid(open.structures.add(MANAGER, one.withSite("ftp://there.example"))));
        assertEquals("place network.tooLong", invalid(open.structures.add(MANAGER, one.at("x".repeat(201)))));
    }

    @Test
    void whoComesSecondIsShownWhatIsThere() {
        var one = open.structure("Incubateur fictif");
        done(open.structures.change(MANAGER, one.id(), 1, one.content().at("Valfleuri")));
        var lost = assertInstanceOf(Written.Lost.class, open.structures.change(MANAGER, one.id(), 1, one.content().at("Ailleurs")));
        assertEquals("Valfleuri", ((Structure) lost.current()).content().place());
    }

    @Test
    void isFoundByItsKindAndIndexed() {
        var one = open.structure("Incubateur fictif");
        var word = new StructureWord(open.structures);
        assertEquals(Optional.of("Incubateur fictif"), word.title(OBSERVER, one.ref(), Locale.FRENCH));
        assertEquals(List.of(one.ref()), word.pick(OBSERVER, "fictif", 5));
        var indexed = new IndexedStructures(open.structures);
        assertTrue(indexed.thing(one.ref()).isPresent() && indexed.mayRead(COMPANY, one.ref()) && !indexed.mayRead(Actor.nobody(), one.ref()));
    }
}
