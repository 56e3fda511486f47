// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger on paper, for the file of the procedure: every piece of information, and each company that was told it. */
@Component
public final class LedgerPaper implements Printable {
    /** The most entries on paper; a ledger longer than that says so. */
    private static final int MOST = 200;
    private static final Texts TEXTS = Texts.beside(LedgerPaper.class);
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public LedgerPaper(@Reference Campaigns campaigns, @Reference Ledger ledger, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.organisations = organisations;
        this.accounts = accounts;
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
        var entries = ledger.page(actor, campaign.id(), "", "", MOST);
        var companies = new ArrayList<>(file.members().stream().map(Member::company).toList());
        companies.add(campaign.content().buyer());
        var told = ledger.told(actor, campaign.id(), entries.items().stream().map(Entry::id).toList());
        told.values().forEach(some -> some.forEach(one -> companies.add(one.company())));
        var names = Names.of(accounts, organisations, actor, companies);
        var paper = Paper.titled(words.locale(), campaign.title(), Days.of(campaign.changedAt())).kicker(words.say("ledger.title"))
                .author(names.organisation(campaign.content().buyer())).reference(campaign.reference());
        paper.note(words.say("paper.ledgerNotice"));
        paper.section(words.say("standing.title"));
        ledger.standings(actor, campaign.id()).forEach(one -> paper.fact(names.organisation(one.company()), words.say("standing.line", one.known(), one.missing())));
        paper.section(words.say("ledger.entries"));
        if (entries.hasNext()) paper.note(words.say("paper.ledgerCut", MOST));
        entries.items().forEach(entry -> {
            paper.subsection(entry.title()).fact(words.say("field.kind"), words.say("kind." + entry.kind())).fact(words.say("field.at"), words.moment(entry.at()))
                    .fact(words.say("field.by"), names.person(entry.actor())).fact(words.say("field.reach"), words.say("reach." + entry.reach())).paragraph(entry.body());
            told.getOrDefault(entry.id(), List.of()).forEach(one -> paper.fact(names.organisation(one.company()), told(words, names, one)));
        });
        return paper.build();
    }

    private static String told(Words words, Names names, Told one) {
        return words.say("told.line", words.say("way." + one.way()), words.moment(one.at()), names.person(one.actor()));
    }
}
