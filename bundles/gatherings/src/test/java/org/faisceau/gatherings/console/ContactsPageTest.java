// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionReply;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsPageTest {
    private final List<Introduction> made = new ArrayList<>();
    private OpenGuests open;
    private int asked;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        coming("Ada Specimen", GuestPart.PURCHASER, "town");
        coming("Onde Specimen", GuestPart.COMPANY, "firm");
        open.meetings.plan(MANAGER, open.gathering().id(), 0, 1, 10);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void coming(String name, GuestPart part, String organisation) {
        var guest = open.added(Guest.Content.named(name, part).of(organisation, "Organisation " + organisation));
        open.guests.answerFor(MANAGER, guest.id(), guest.version(), true);
    }

    private PageTester page() {
        var heads = new GatheringHeads(open.open.gatherings, open.open.formats, open.open.themes, open.open.accounts);
        return PageTester.of(new ContactsPage(heads, open.meetings, introductions())).as(MANAGER);
    }

    private Introductions introductions() {
        return (Introductions) Proxy.newProxyInstance(Introductions.class.getClassLoader(), new Class<?>[] {Introductions.class}, (proxy, method, args) -> switch (method.getName()) {
            case "mayAsk" -> true;
            case "same" -> made.stream().filter(one -> one.content().equals(args[1])).findFirst();
            case "sameAll" -> {
                asked++;
                yield made.stream().filter(one -> ((Collection<?>) args[1]).contains(one.content())).collect(Collectors.toMap(Introduction::content, one -> one));
            }
            case "ask" -> {
                made.add(new Introduction("i", (IntroductionContent) args[1], IntroductionState.MADE, Optional.empty(), "", "manager", Instant.EPOCH, IntroductionReply.waiting(), IntroductionReply.waiting(), Optional.empty(), 0, Instant.EPOCH, 1));
                yield new Introductions.Saving.Saved(made.get(0));
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private String address() {
        return open.gathering().address() + "/contacts";
    }

    @Test
    void proposesEachMeetingThatTookPlaceAsAnIntroductionOnce() {
        assertTrue(page().show(address()).text().contains("Aucun contact à noter"), "nothing took place yet");
        open.meetings.pass(MANAGER, open.gathering().id(), 1, 1);
        asked = 0;
        assertTrue(page().show(address()).text().contains("Noter la mise en relation"));
        assertEquals(1, asked, "once for the page, however many met");
        var pressed = Map.of("action", "introduce", "buyer", "town", "company", "firm");
        assertEquals(303, page().submit(address(), pressed).status());
        assertEquals(303, page().submit(address(), pressed).status());
        assertEquals(1, made.size());
        assertEquals(OpenGatherings.GOLDEN_DAY, made.get(0).content().heldOn());
        assertTrue(page().show(address()).html().contains("/directory/introductions/i"));
    }

    @Test
    void introducesNobodyWhoDidNotMeet() {
        assertEquals(404, page().submit(address(), Map.of("action", "introduce", "buyer", "town", "company", "firm")).status());
        assertEquals(403, page().as(OpenGatherings.OBSERVER).show(address()).status());
    }
}
