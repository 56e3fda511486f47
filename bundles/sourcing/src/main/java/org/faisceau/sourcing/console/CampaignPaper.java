// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Draw;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Participant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The finding on paper: the state of the offer, searches, sources, who was asked, who declared what; with room for a signature. */
@Component
public final class CampaignPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(CampaignPaper.class);
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Organisations organisations;
    private final Accounts accounts;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public CampaignPaper(@Reference Campaigns campaigns, @Reference Ledger ledger, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return campaigns.casefile(actor, id).map(file -> paper(actor, TEXTS.in(locale), file));
    }

    private Paper paper(Actor actor, Words words, Casefile file) {
        var campaign = file.campaign();
        var ids = new ArrayList<>(file.members().stream().map(Member::company).toList());
        file.draws().forEach(draw -> ids.addAll(draw.candidates()));
        ids.add(campaign.content().buyer());
        var names = Names.of(accounts, organisations, actor, ids);
        var inForce = file.conclusions().stream().filter(Conclusion::isInForce).findFirst();
        var paper = Paper.titled(words.locale(), campaign.title(), Days.of(inForce.map(Conclusion::at).orElse(campaign.changedAt())))
                .kicker(words.say(inForce.map(one -> "paper.finding." + one.offer()).orElse("paper.kicker"))).author(names.organisation(campaign.content().buyer())).reference(campaign.reference());
        paper.note(words.say("paper.notice"));
        paper.section(words.say("paper.what")).fact(words.say("field.buyer"), names.organisation(campaign.content().buyer()))
                .fact(words.say("field.need"), need(actor, campaign)).fact(words.say("field.state"), words.say("state." + campaign.state()))
                .fact(words.say("field.context"), campaign.content().context())
                .fact(words.say("field.wantedOn"), campaign.content().wantedOn().map(words::day).orElse(""))
                .fact(words.say("field.retentionUntil"), campaign.content().retentionUntil().map(words::day).orElse(""));
        finding(paper, words, names, inForce);
        asked(paper, words, names, file);
        people(paper, words, names, file);
        var counts = ledger.counts(actor, campaign.id());
        paper.section(words.say("paper.ledger")).paragraph(words.say("paper.ledgerCount", counts.published() + counts.unpublished(), counts.published()));
        paper.section(words.say("paper.steps"));
        file.steps().forEach(step -> paper.fact(words.say("state." + step.state()), step.reason().isEmpty() ? Saying.date(words, step.at()) : words.say("paper.because", Saying.date(words, step.at()), step.reason())));
        inForce.ifPresent(one -> paper.section(words.say("paper.signature")).paragraph(words.say("paper.signed", names.person(one.actor()), words.moment(one.at()))));
        return paper.build();
    }

    private String need(Actor actor, Campaign campaign) {
        var id = campaign.content().need();
        return id.isEmpty() ? "" : needs.flatMap(all -> all.find(actor, id)).map(one -> one.title() + " (" + one.reference() + ")").orElse("");
    }

    private static void finding(PaperBuilder paper, Words words, Names names, Optional<Conclusion> inForce) {
        paper.section(words.say("conclusion.title"));
        if (inForce.isEmpty()) paper.paragraph(words.say("paper.noConclusion"));
        inForce.ifPresent(one -> paper.subsection(words.say("offer." + one.offer())).paragraph(words.say("conclusion.by", names.person(one.actor()), words.moment(one.at())))
                .paragraph(one.reasons()).fact(words.say("field.searches"), one.searches()).fact(words.say("field.sources"), one.sources()));
    }

    private static void asked(PaperBuilder paper, Words words, Names names, Casefile file) {
        paper.section(words.say("paper.asked"));
        if (file.members().isEmpty()) paper.paragraph(words.say("panel.none"));
        file.members().forEach(one -> paper.fact(names.organisation(one.company()), member(words, one)));
        if (!file.campaign().singleReason().isEmpty()) paper.fact(words.say("field.single"), file.campaign().singleReason());
        file.draws().forEach(draw -> drawn(paper, words, names, draw));
    }

    /** With what anybody needs to draw again. */
    private static void drawn(PaperBuilder paper, Words words, Names names, Draw draw) {
        var title = words.say("draw.title", words.moment(draw.at()));
        paper.fact(title, words.say("paper.draw", draw.seed(), draw.candidates().size(), String.join(", ", draw.drawn().stream().map(names::organisation).toList())));
        var columns = Stream.of("company", "identifier", "drawn").map(key -> Column.text(key, words.say("column." + key))).toList();
        paper.paragraph(words.say("draws.lead"));
        paper.table(title, columns, draw.candidates().stream().map(one -> List.of(names.organisation(one), one, words.say(draw.drawn().contains(one) ? "draw.yes" : "draw.no"))).toList());
    }

    private static String member(Words words, Member one) {
        var parts = new ArrayList<>(List.of(words.say("origin." + one.origin())));
        if (!one.note().isEmpty()) parts.add(one.note());
        if (!one.helped().isEmpty()) parts.add(words.say("paper.helped", one.helped()));
        one.declined().ifPresent(it -> parts.add(words.say("paper.left", Saying.date(words, it.at()), it.why())));
        return String.join("\n", parts);
    }

    private static void people(PaperBuilder paper, Words words, Names names, Casefile file) {
        paper.section(words.say("participant.title"));
        file.participants().forEach(one -> paper.fact(names.person(one.account()), said(words, names, one)));
    }

    private static String said(Words words, Names names, Participant one) {
        if (one.left().isPresent()) return words.say("paper.released", Saying.date(words, one.left().get().at()), names.person(one.left().get().by()), one.left().get().why());
        var declared = words.say("declared." + one.declared());
        var when = one.declaredAt().map(at -> words.say("paper.because", declared, Saying.date(words, at))).orElse(declared);
        return one.statement().isEmpty() ? when : when + "\n" + one.statement();
    }
}
