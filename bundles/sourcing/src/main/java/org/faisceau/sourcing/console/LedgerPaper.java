// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger on paper, for the file of the procedure: every piece of information, and each company that was told it. */
@Component
public final class LedgerPaper implements Printable {
    /** The most entries on paper; a ledger longer than that says so. */
    private static final int MOST = 2000;
    private static final int A_PAGE = 200;
    private static final Texts TEXTS = Texts.beside(LedgerPaper.class);
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Techniques techniques;
    private final Organisations organisations;
    private final Accounts accounts;
    private final MetElsewhere met;

    @Activate
    public LedgerPaper(@Reference Campaigns campaigns, @Reference Ledger ledger, @Reference Techniques techniques, @Reference Organisations organisations, @Reference Accounts accounts, @Reference MetElsewhere met) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.techniques = techniques;
        this.organisations = organisations;
        this.accounts = accounts;
        this.met = met;
    }

    @Override
    public String kind() {
        return "campaign-ledger";
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return campaigns.casefile(actor, id).map(file -> paper(actor, TEXTS.in(locale), file));
    }

    private Paper paper(Actor actor, Words words, Casefile file) {
        var campaign = file.campaign();
        var entries = entries(actor, campaign.id());
        var companies = new ArrayList<>(file.members().stream().map(Member::company).toList());
        companies.add(campaign.content().buyer());
        var told = ledger.told(actor, campaign.id(), entries.items().stream().map(Entry::id).toList());
        told.values().forEach(some -> some.forEach(one -> companies.add(one.company())));
        var names = Names.of(accounts, organisations, actor, companies);
        var paper = Paper.titled(words.locale(), campaign.title(), Days.of(campaign.changedAt())).kicker(words.say("ledger.title"))
                .author(names.organisation(campaign.content().buyer())).reference(campaign.reference());
        paper.note(words.say("paper.ledgerNotice"));
        paper.section(words.say("standing.title"));
        file.standings().forEach(one -> paper.fact(names.organisation(one.company()), words.say(one.isRead() || one.missing() == 0 ? "standing.line" : "standing.unread", one.known(), one.missing())));
        file.members().stream().filter(member -> !member.isIn()).forEach(member -> paper.fact(names.organisation(member.company()), left(words, member, told)));
        elsewhere(paper, words, names, met.of(actor, file));
        paper.section(words.say("ledger.entries"));
        if (entries.hasNext()) paper.note(words.say("paper.ledgerCut", MOST));
        var through = Through.of(techniques, actor, campaign.id(), words.locale());
        var unreached = ledger.unreached(actor, campaign.id(), entries.items().stream().map(Entry::id).toList());
        entries.items().forEach(entry -> {
            written(paper, words, file, names, through, entry);
            told.getOrDefault(entry.id(), List.of()).forEach(one -> paper.fact(names.organisation(one.company()), told(words, names, one)));
            if (entry.reach() != Entry.Reach.ALL) unreached.getOrDefault(entry.id(), List.of()).forEach(company -> paper.fact(names.organisation(company), words.say("unread.paper")));
        });
        return paper.build();
    }

    private static void elsewhere(PaperBuilder paper, Words words, Names names, List<Introduction> met) {
        if (met.isEmpty()) return;
        paper.section(words.say("met.title"));
        met.forEach(one -> paper.fact(names.organisation(one.content().company()), words.say("met.on." + one.content().channel(), words.day(one.content().heldOn()))));
    }

    private Slice<Entry> entries(Actor actor, String campaign) {
        var all = new ArrayList<Entry>();
        var page = ledger.page(actor, campaign, "", "", A_PAGE);
        all.addAll(page.items());
        while (page.hasNext() && all.size() < MOST) {
            page = ledger.page(actor, campaign, "", page.next(), A_PAGE);
            all.addAll(page.items());
        }
        return new Slice<>(all, page.next());
    }

    private static String left(Words words, Member member, Map<String, List<Told>> told) {
        int heard = (int) told.values().stream().filter(some -> some.stream().anyMatch(one -> one.company().equals(member.company()))).count();
        return words.say("standing.left", words.day(Days.of(member.declined().orElseThrow().at())), heard);
    }

    private static void written(PaperBuilder paper, Words words, Casefile file, Names names, Through through, Entry entry) {
        paper.subsection(entry.title()).fact(words.say("field.kind"), words.say("kind." + entry.kind())).fact(words.say("field.at"), words.moment(entry.at())).fact(words.say("field.by"), names.person(entry.actor()));
        if (!entry.technique().isEmpty()) paper.fact(words.say("field.through"), through.name(entry.technique()));
        var since = entry.published().map(at -> " · " + words.say("entry.publishedAt", words.moment(at))).orElse("");
        paper.fact(words.say("field.reach"), words.say("reach." + entry.reach()) + since);
        if (!entry.document().isEmpty()) paper.fact(words.say("field.document"), file.documents().stream().filter(one -> one.id().equals(entry.document())).map(Document::title).findFirst().orElse("—"));
        paper.paragraph(entry.body());
    }

    private static String told(Words words, Names names, Told one) {
        return words.say("told.line", words.say("way." + one.way()), words.moment(one.at()), names.person(one.actor()));
    }
}
