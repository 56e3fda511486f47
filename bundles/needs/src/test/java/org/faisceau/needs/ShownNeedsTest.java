// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 24 November 2026 until it is turned. */
public class ShownNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private OpenNeeds open;
    private ShownNeeds shown;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        shown = new ShownNeeds(open.store.store(), open.needs);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need moved(Actor actor, Need need, NeedState to) {
        return ((Needs.Moving.Done) open.needs.move(actor, need.id(), need.version(), to, "")).need();
    }

    private Need changed(Actor actor, Need need, Confidentiality readers) {
        return ((Needs.Changing.Done) open.needs.change(actor, need.id(), need.version(), need.content().withConfidentiality(readers))).need();
    }

    private Need handedIn() {
        return moved(open.buyer(), open.registered(Content.titled("Fuites", open.town).withConfidentiality(Confidentiality.PUBLIC)), NeedState.SUBMITTED);
    }

    private Piece piece(Need need) {
        return shown.find(need.ref(), Locale.FRENCH).orElseThrow();
    }

    @Test
    void offersWhatEverybodyMayReadWithTheDayItsBuyerHandedItIn() {
        var draft = open.registered("Brouillon");
        var need = handedIn();
        open.turn(Duration.ofDays(3));
        need = moved(OpenNeeds.MANAGER, need, NeedState.PUBLISHED);
        assertEquals(List.of(need.ref()), shown.all(Locale.FRENCH, 10).stream().map(Piece::ref).toList());
        assertEquals(Optional.of(TODAY), piece(need).agreedOn());
        assertEquals(open.town, piece(need).owner());
        assertTrue(shown.find(draft.ref(), Locale.FRENCH).isEmpty());
        open.needs.move(OpenNeeds.MANAGER, need.id(), need.version(), NeedState.ABANDONED, "nothing more");
        assertTrue(shown.find(need.ref(), Locale.FRENCH).isEmpty());
    }

    @Test
    void takesNothingThatAManagerDidForTheBuyersWord() {
        var need = open.published(Content.titled("Fuites", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(Optional.empty(), piece(need).agreedOn(), "a manager wrote, handed in and published it");
        var opened = moved(open.buyer(), open.registered("Capteurs"), NeedState.SUBMITTED);
        opened = changed(OpenNeeds.MANAGER, moved(OpenNeeds.MANAGER, opened, NeedState.PUBLISHED), Confidentiality.PUBLIC);
        assertEquals(Optional.empty(), piece(opened).agreedOn(), "a manager opened it to everybody");
    }

    @Test
    void forgetsThatWordOnceFewerReadIt() {
        var need = moved(OpenNeeds.MANAGER, handedIn(), NeedState.PUBLISHED);
        need = changed(open.buyer(), need, Confidentiality.RESIDENTS);
        need = changed(OpenNeeds.MANAGER, need, Confidentiality.PUBLIC);
        assertEquals(Optional.empty(), piece(need).agreedOn());
    }

    @Test
    void forgetsAHandingInThatWasTakenBack() {
        var need = handedIn();
        need = ((Needs.Moving.Done) open.needs.takeBack(open.buyer(), need.id(), need.version())).need();
        need = moved(OpenNeeds.MANAGER, moved(OpenNeeds.MANAGER, need, NeedState.SUBMITTED), NeedState.PUBLISHED);
        assertEquals(Optional.empty(), piece(need).agreedOn());
    }

    @Test
    void tellsApartWhoWishesNotToBeNamed() {
        var need = open.anonymous("Fuites");
        assertEquals(open.town, piece(need).owner(), "its own people can withdraw it");
        assertFalse(piece(need).isNamed());
    }

    @Test
    void offersMoreThanOnePage() {
        for (int at = 0; at < 203; at++) open.published(Content.titled("Besoin " + at, open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(203, shown.all(Locale.FRENCH, 500).size());
        assertEquals(201, shown.all(Locale.FRENCH, 201).size());
    }
}
