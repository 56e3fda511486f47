// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
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
import org.faisceau.console.spi.Bin;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs.Changing;
import org.faisceau.needs.api.Needs.Taking;
import org.faisceau.needs.api.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NeedBinTest {
    private OpenNeeds open;
    private NeedBin bin;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        bin = new NeedBin(open.store.store(), open.store.journal(), open.holders);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need binned(Need need) {
        assertInstanceOf(Changing.Done.class, open.needs.bin(open.buyer(), need.id(), need.version()));
        return need;
    }

    @Test
    void aDraftLiesInTheBinAndComesBackAsItWas() {
        var need = binned(open.registered("Fuites"));
        assertEquals(Optional.empty(), open.needs.find(MANAGER, need.id()));
        assertEquals(0, open.needs.count(MANAGER, NeedFilter.all(), 10));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(open.buyer(), need.ref(), Locale.FRENCH));
        assertEquals(need.content(), open.needs.find(MANAGER, need.id()).orElseThrow().content());
    }

    @Test
    void whatOthersReadStays() {
        var need = open.published(Content.titled("Fuites", open.town));
        assertFalse(open.needs.mayBin(MANAGER, need));
        var abandoned = open.moved(need, NeedState.ABANDONED);
        assertEquals("state", assertInstanceOf(Changing.Invalid.class, open.needs.bin(MANAGER, abandoned.id(), abandoned.version())).field());
    }

    @Test
    void whatOthersRestOnDoesNotGo() {
        var need = open.registered("Fuites");
        var other = binned(open.registered("Fuites encore"));
        open.holders.over(List.of((ref, locale) -> Optional.of("une campagne")));
        assertFalse(open.needs.mayBin(MANAGER, need));
        assertEquals(new Changing.Invalid("state", "need.held"), open.needs.bin(open.buyer(), need.id(), need.version()));
        assertEquals(0, bin.purge(LocalDate.of(2030, 1, 1), 100));
        assertEquals(new Bin.Outcome.Refused("D’autres fiches s’appuient sur ce besoin : une campagne."), bin.end(open.buyer(), other.ref(), Locale.FRENCH));
    }

    @Test
    void whatWasAbandonedUnreadGoes() {
        assertTrue(open.needs.mayBin(open.buyer(), open.moved(open.registered("Fuites"), NeedState.ABANDONED)));
    }

    @Test
    void strangersAndThoseWhoComeSecondBinNothing() {
        var need = open.registered("Fuites");
        assertInstanceOf(Changing.Unknown.class, open.needs.bin(open.otherBuyer(), need.id(), need.version()));
        assertInstanceOf(Changing.Lost.class, open.needs.bin(open.buyer(), need.id(), need.version() + 1));
    }

    @Test
    void isGoneAfterItsTimeWithWhatHungOnIt() {
        var need = open.registered("Fuites");
        open.attachments.attach(open.buyer(), need.id(), open.kept("note.txt", "a piece"), false);
        binned(need);
        assertEquals(1, bin.purge(LocalDate.of(2030, 1, 1), 100));
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(MANAGER, need.ref(), Locale.FRENCH));
    }

    @Test
    void whatIsImportedAgainIsThereAgain() {
        var taken = new Taken("test:1", Content.titled("Fuites", open.town), Set.of("title"));
        open.needs.take(MANAGER, List.of(taken), false);
        var need = open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.CHANGED, "", 10).items().get(0);
        binned(need);
        open.needs.take(MANAGER, List.of(taken), false);
        assertTrue(open.needs.find(MANAGER, need.id()).isPresent());
    }

    @Test
    void aLineThatIsNotTakenOverTakesNothingOut() {
        var taken = new Taken("test:1", Content.titled("Fuites", open.town), Set.of("title"));
        open.needs.take(MANAGER, List.of(taken), false);
        var need = binned(open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.CHANGED, "", 10).items().get(0));
        assertInstanceOf(Taking.Refused.class, open.needs.take(open.otherBuyer(), List.of(taken), false).get(0));
        var unknownTheme = new Taken("test:1", taken.content().withThemes(List.of("nothing")), Set.of("title", "themes"));
        assertInstanceOf(Taking.Invalid.class, open.needs.take(MANAGER, List.of(unknownTheme), false).get(0));
        assertTrue(open.needs.find(MANAGER, need.id()).isEmpty());
    }
}
