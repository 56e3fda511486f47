// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Conclusion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FoundDeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private OpenSourcing open;
    private FoundDeed deed;
    private Ref need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        deed = new FoundDeed(open.store.store());
        need = new Ref("need", open.need.id());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsWhatWasFoundForANeedWhileItIsInForce() {
        var ready = open.ready();
        assertEquals(List.of(), deed.about(open.buyer, need, 5));
        var campaign = done(open.campaigns.conclude(open.buyer, ready.id(), ready.version(), new Conclusion.Draft(Conclusion.Offer.TO_ADAPT, "near", "searched", "sources")));
        var finding = new Ref(Conclusion.KIND, campaign.id());
        assertEquals(List.of(Deed.Done.once(TODAY, "buyer", finding, new Ref("organisation", open.buyer.organisation()), need)), deed.about(open.buyer, need, 5));
        assertEquals(deed.about(open.buyer, need, 5), deed.during(open.buyer, new Period(TODAY, TODAY), "", 10).items());
        assertEquals(List.of(), deed.during(open.buyer, new Period(TODAY.plusDays(1), TODAY.plusDays(9)), "", 10).items());
        assertEquals(List.of(), deed.about(open.seller, need, 5));
        assertEquals(Optional.of("Constat du 24 nov. 2026 : offre à adapter (S-2026-001, Sondes de fuites)"), new FindingWord(open.store.store()).title(open.buyer, finding, Locale.FRENCH));
        assertEquals(Optional.empty(), new FindingWord(open.store.store()).title(open.seller, finding, Locale.FRENCH));
        open.moved(campaign, CampaignState.REVIEW);
        assertEquals(List.of(), deed.about(open.buyer, need, 5));
    }
}
