// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger.Telling;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;

/** Plays a campaign of the demonstration through the registers themselves, at the buyer's hand, some days ago. */
final class DemonstrationStage {
    private static final int KEPT_YEARS = 5;
    private static final int ABANDONED_DAYS = 25;
    private final Store store;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Journal journal;
    private final CampaignPost post;
    private final Optional<Needs> needs;
    private final Actor buyer;

    DemonstrationStage(Store store, Clock clock, Ids ids, Organisations organisations, Accounts accounts, Journal journal, CampaignPost post, Optional<Needs> needs, Actor buyer) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.accounts = accounts;
        this.journal = journal;
        this.post = post;
        this.needs = needs;
        this.buyer = buyer;
    }

    void play(DemonstrationCampaign told) {
        var need = needs.flatMap(all -> all.page(buyer, NeedFilter.all().withText(told.need()), NeedOrder.TITLE, "", 1).items().stream().findFirst()).map(Need::id).orElse("");
        var today = Days.today(clock);
        var content = new Campaign.Content(told.title(), told.context(), buyer.organisation(), need, Optional.of(today.plusDays(told.wantedIn())), keptUntil(told.state(), today));
        if (campaigns(told.days()).open(buyer, content) instanceof Written.Done done) act(told, done.campaign());
    }

    /** What was abandoned is not kept for long: the page of what is erased soon has it. */
    private static Optional<LocalDate> keptUntil(CampaignState state, LocalDate today) {
        return switch (state) {
            case DRAFT -> Optional.empty();
            case ABANDONED -> Optional.of(today.plusDays(ABANDONED_DAYS));
            default -> Optional.of(today.plusYears(KEPT_YEARS));
        };
    }

    private void act(DemonstrationCampaign told, Campaign opened) {
        var id = opened.id();
        var panels = new PanelRegister(store, ago(told.days() - 1), ids, organisations, accounts, journal);
        told.all("D").forEach(line -> panels.draw(buyer, id, DemonstrationCampaign.companies(line.get(1)), Integer.parseInt(line.get(2)), line.get(3)));
        told.all("P").forEach(line -> panels.add(buyer, id, line.get(1), line.get(2)));
        told.all("H").forEach(line -> panels.helped(buyer, id, line.get(1), "", line.get(2)));
        if (told.state() == CampaignState.DRAFT) return;
        panels.declare(buyer, id, Participant.Declared.NONE, "");
        if (told.state() == CampaignState.ABANDONED) {
            campaigns(told.days() / 2).move(buyer, id, opened.version(), CampaignState.ABANDONED, told.all("X").get(0).get(1));
            return;
        }
        var running = moved(opened, CampaignState.RUNNING, told.days() - 2);
        if (!told.all("N").isEmpty()) notice(told, id);
        int at = told.days() - 4;
        for (var line : told.all("T")) {
            tell(line, id, at);
            at = Math.max(1, at - 5);
        }
        if (told.state() == CampaignState.RUNNING) return;
        level(id, at);
        var review = moved(running, CampaignState.REVIEW, Math.max(1, at - 5));
        told.all("C").forEach(line -> campaigns(Math.max(1, at(told))).conclude(buyer, id, review.version(), new Conclusion.Draft(Conclusion.Offer.valueOf(line.get(1)), line.get(2), line.get(3), line.get(4))));
    }

    private static int at(DemonstrationCampaign told) {
        return told.days() / 4;
    }

    private void notice(DemonstrationCampaign told, String id) {
        var words = Texts.beside(DemonstrationStage.class).in(Locale.FRENCH);
        tell(id, Telling.all(Entry.Kind.NOTICE, words.say("demonstration.notice"), words.say("demonstration.noticeBody")), told.days() - 3);
    }

    private void tell(List<String> line, String id, int daysAgo) {
        var kind = Entry.Kind.valueOf(line.get(1));
        var telling = Telling.all(kind, line.get(2), line.get(3)).to(DemonstrationCampaign.companies(line.get(4))).through(line.get(5));
        var said = line.get(5).equals("meeting") ? telling.by(Told.Way.SPOKEN) : telling;
        tell(id, kind == Entry.Kind.DOCUMENT ? said.handing(document(id, line.get(2), daysAgo)) : said, daysAgo);
    }

    /** Whom no message reaches has it by letter on the same day. */
    private void tell(String id, Telling telling, int daysAgo) {
        var ledger = ledger(daysAgo);
        ledger.tell(buyer, id, telling);
        var entry = ledger.page(buyer, id, "", "", 1).items().get(0).id();
        ledger.unreached(buyer, id, List.of(entry)).getOrDefault(entry, List.of()).forEach(company -> ledger.hand(buyer, id, company, entry, day(daysAgo)));
    }

    private void level(String id, int daysAgo) {
        var ledger = ledger(daysAgo);
        ledger.levelAll(buyer, id);
        ledger.standings(buyer, id).stream().filter(one -> one.missing() > 0).forEach(one -> ledger.hand(buyer, id, one.company(), "", day(daysAgo)));
    }

    private LocalDate day(int daysAgo) {
        return Days.today(ago(daysAgo));
    }

    private String document(String id, String title, int daysAgo) {
        var file = store.files().keep(new ByteArrayInputStream((title + "\n").getBytes(StandardCharsets.UTF_8)), title + ".txt", 1000).orElseThrow();
        new PanelRegister(store, ago(daysAgo), ids, organisations, accounts, journal).attach(buyer, id, title, file);
        return campaigns(0).casefile(buyer, id).orElseThrow().documents().stream().filter(one -> one.title().equals(title)).map(Document::id).findFirst().orElse("");
    }

    private Campaign moved(Campaign campaign, CampaignState to, int daysAgo) {
        return campaigns(daysAgo).move(buyer, campaign.id(), campaign.version(), to, "") instanceof Written.Done done ? done.campaign() : campaign;
    }

    private CampaignRegister campaigns(int daysAgo) {
        return new CampaignRegister(store, ago(daysAgo), ids, organisations, accounts, needs);
    }

    private LedgerRegister ledger(int daysAgo) {
        return new LedgerRegister(store, ago(daysAgo), ids, accounts, post);
    }

    /** In the morning of that day; now for today. */
    private Clock ago(int days) {
        if (days < 1) return clock;
        var morning = Days.today(clock).minusDays(days).atTime(LocalTime.of(9, 0).plusMinutes(37L * days % 180));
        return Clock.fixed(morning.atZone(Days.PARIS).toInstant(), Days.PARIS);
    }
}
