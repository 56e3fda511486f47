// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.BUYER;
import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats.Keeping;
import org.faisceau.gatherings.api.Formats.Reading;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FormatRegisterTest {
    private OpenGatherings open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Format masterclass() {
        return open.formats.find(BUYER, "masterclass").orElseThrow().format();
    }

    private Format own() {
        return assertInstanceOf(Reading.Read.class, open.formats.read(open.formats.write(masterclass()).replace("\"id\": \"masterclass\"", "\"id\": \"own\""))).format();
    }

    @Test
    void tellsWhatTheSheetSaysFromWhatIsProposed() {
        var nine = masterclass().stay(9).orElseThrow();
        assertEquals(120, nine.minutes());
        assertEquals(Source.PROPOSED, nine.source());
        assertEquals(Source.SHEET, masterclass().stay(10).orElseThrow().source());
        var authorities = masterclass().steps().stream().filter(step -> step.id().equals("forms-authorities")).findFirst().orElseThrow();
        assertEquals(List.of(Source.SHEET, Source.PROPOSED), List.of(authorities.source(), authorities.daySource()));
    }

    /** Turns follow the people who come: words that count them would be untrue beside. */
    @Test
    void countsNoMinutesInTheWordsOfWhatGoesByTurns() {
        var turns = open.formats.list(BUYER).stream().flatMap(kept -> kept.format().programmes().stream()).flatMap(one -> one.items().stream()).filter(one -> one.each() > 0).toList();
        assertFalse(turns.isEmpty());
        turns.forEach(one -> assertFalse(one.text().in(Locale.FRENCH).contains("minute") || one.text().in(Locale.ENGLISH).contains("minute"), one.text()::toString));
    }

    @Test
    void lastsNinetyMinutesForEight() {
        assertEquals(90, masterclass().stay(8).orElseThrow().minutes());
        assertEquals(90, masterclass().programme(90).items().stream().mapToInt(Format.Item::minutes).sum());
        assertTrue(masterclass().stay(13).isEmpty());
    }

    @Test
    void writesWhatItReadsAgain() {
        assertEquals(masterclass(), assertInstanceOf(Reading.Read.class, open.formats.read(open.formats.write(masterclass()))).format());
    }

    @Test
    void saysWhereAFileIsOff() {
        var json = open.formats.write(masterclass());
        assertEquals(new Reading.Unfit("", "format.json"), open.formats.read("{"));
        assertEquals(new Reading.Unfit("", "format.json"), open.formats.read("[".repeat(100_000)));
        assertEquals(new Reading.Unfit("steps[1].days", "format.number", List.of(-730, 730)), open.formats.read(json.replaceFirst("\"days\": -60", "\"days\": \"soon\"")));
        assertEquals(new Reading.Unfit("programmes[1].minutes", "format.sum"), open.formats.read(json.replaceFirst("\"minutes\": 90,\n      \"items\"", "\"minutes\": 91,\n      \"items\"")));
        assertEquals(new Reading.Unfit("id", "format.id"), open.formats.read(json.replace("\"id\": \"masterclass\"", "\"id\": \"../etc\"")));
    }

    @Test
    void tellsARuleOfTheSheetFromItsProposedNumber() {
        var rule = masterclass().rule(Format.Rule.Kind.BALANCE).orElseThrow();
        assertEquals(List.of(Source.SHEET, Source.PROPOSED), List.of(rule.source(), rule.numberSource()));
        assertTrue(rule.isApart());
    }

    @Test
    void letsAFileClaimThePapersForNothingThatTheyDoNotSay() {
        var json = open.formats.write(masterclass()).replace("\"id\": \"masterclass\"", "\"id\": \"own\"").replace("Commencer la préparation", "Commencer sans préparer").replace("\"days\": -5,", "\"days\": -9,");
        var read = assertInstanceOf(Reading.Read.class, open.formats.read(json)).format();
        var start = read.steps().get(0);
        assertEquals(List.of(Source.LAB, Source.LAB), List.of(start.source(), start.daySource()));
        var moved = read.steps().stream().filter(step -> step.id().equals("forms-mentor")).findFirst().orElseThrow();
        assertEquals(List.of(Source.SHEET, Source.LAB), List.of(moved.source(), moved.daySource()));
        assertEquals(Source.SHEET, read.objectives().get(0).source());
        assertEquals(Source.LAB, assertInstanceOf(Reading.Read.class, open.formats.read(json.replace("\"fr\": \"Masterclass : ", "\"fr\": \"Autre : "))).format().source());
    }

    @Test
    void keepsThoseOfThisLivingLabAndLosesNoRace() {
        assertInstanceOf(Keeping.Refused.class, open.formats.keep(BUYER, own(), 0));
        assertInstanceOf(Keeping.Lost.class, open.formats.keep(MANAGER, masterclass(), 0));
        assertEquals(1, assertInstanceOf(Keeping.Done.class, open.formats.keep(MANAGER, own(), 0)).kept().version());
        assertInstanceOf(Keeping.Lost.class, open.formats.keep(MANAGER, own(), 0));
        assertEquals(2, assertInstanceOf(Keeping.Done.class, open.formats.keep(MANAGER, own(), 1)).kept().version());
        assertTrue(open.formats.list(BUYER).stream().anyMatch(kept -> kept.isOwn() && kept.format().equals(own())));
    }

    @Test
    void removesOnlyWhatNoGatheringHas() {
        assertInstanceOf(Keeping.Done.class, open.formats.keep(MANAGER, own(), 0));
        var used = OpenGatherings.done(open.gatherings.plan(MANAGER, Content.titled("x", "own", OpenGatherings.GOLDEN_DAY)));
        assertInstanceOf(Keeping.Refused.class, open.formats.remove(MANAGER, "own", 1));
        OpenGatherings.done(open.gatherings.change(MANAGER, used.id(), 1, open.golden()));
        assertInstanceOf(Keeping.Lost.class, open.formats.remove(MANAGER, "own", 7));
        assertInstanceOf(Keeping.Done.class, open.formats.remove(MANAGER, "own", 1));
        assertInstanceOf(Keeping.Refused.class, open.formats.remove(MANAGER, "masterclass", 0));
    }

    @Test
    void shipsForumsTrainingsAndVisitsOfASectorBesideTheMasterclass() {
        var shipped = open.formats.list(BUYER).stream().map(one -> one.format().id()).toList();
        assertTrue(shipped.containsAll(List.of("masterclass", "sector-forum", "training", "site-visit")), shipped.toString());
    }

    @Test
    void asksTheAuthoritiesToSpeakAndForWhatTheSheetBrings() {
        assertTrue(masterclass().tips().toString().contains("Faire parler les collectivités"), masterclass().tips().toString());
        var material = masterclass().material().toString();
        assertTrue(List.of("Salle", "imprimés", "Écran", "Crayons et feuilles").stream().allMatch(material::contains), material);
    }

    @Test
    void lastsTwoHoursForTenToTwelve() {
        assertEquals(List.of(120, 120, 120), IntStream.rangeClosed(10, 12).map(people -> masterclass().stay(people).orElseThrow().minutes()).boxed().toList());
    }
}
