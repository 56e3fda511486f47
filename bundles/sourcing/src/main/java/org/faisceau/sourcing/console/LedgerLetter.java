// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a company of the panel lacks, in the words of the ledger, as a letter to it: identifiers of campaign and company, parted by a point. */
@Component
public final class LedgerLetter implements Printable {
    static final String KIND = "campaign-letter";
    private static final Texts TEXTS = Texts.beside(LedgerLetter.class);
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public LedgerLetter(@Reference Campaigns campaigns, @Reference Ledger ledger, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Empty for a company that is not in the panel. */
    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var parts = id.split("\\.", 2);
        if (parts.length != 2) return Optional.empty();
        return campaigns.casefile(actor, parts[0]).filter(file -> file.panel().stream().anyMatch(member -> member.company().equals(parts[1])))
                .map(file -> paper(actor, TEXTS.in(locale), file, parts[1]));
    }

    private Paper paper(Actor actor, Words words, Casefile file, String company) {
        var campaign = file.campaign();
        var names = Names.of(accounts, organisations, actor, List.of(company, campaign.content().buyer()));
        var lacked = ledger.lacked(actor, campaign.id(), company);
        var paper = Paper.titled(words.locale(), words.say("letter.title"), Days.of(campaign.changedAt())).kicker(campaign.title()).author(names.organisation(campaign.content().buyer())).reference(campaign.reference());
        paper.fact(words.say("letter.to"), names.organisation(company)).fact(words.say("letter.from"), names.organisation(campaign.content().buyer()))
                .fact(words.say("letter.about"), campaign.title() + " (" + campaign.reference() + ")");
        paper.paragraph(words.say(lacked.isEmpty() ? "letter.nothing" : "letter.lead"));
        lacked.forEach(entry -> write(words, paper, file, entry));
        return paper.note(words.say("letter.notice")).build();
    }

    private static void write(Words words, PaperBuilder paper, Casefile file, Entry entry) {
        paper.section(entry.title()).fact(words.say("field.kind"), words.say("kind." + entry.kind())).fact(words.say("field.at"), words.day(Days.of(entry.at())));
        if (!entry.body().isEmpty()) paper.paragraph(entry.body());
        file.documents().stream().filter(one -> one.id().equals(entry.document())).map(Document::title).forEach(title -> paper.fact(words.say("letter.enclosed"), title));
    }
}
