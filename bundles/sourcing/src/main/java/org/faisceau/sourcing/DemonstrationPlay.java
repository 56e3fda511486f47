// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.store.api.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays a technique of the demonstration as people would: through what it asks. */
record DemonstrationPlay(Store store, Clock clock, Campaigns campaigns, Panels panels, Ledger ledger, Techniques techniques, Actor buyer) {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPlay.class);
    private static final String FILE = "file:";

    void play(DemonstrationRun told) {
        boolean isOffered = techniques.offered().stream().anyMatch(one -> one.id().equals(told.technique()));
        var campaign = campaigns.page(buyer, CampaignFilter.all().withText(told.campaign()), CampaignOrder.TITLE, "", 1).items().stream().findFirst();
        if (isOffered && campaign.isPresent()) play(told, campaign.get());
    }

    private void play(DemonstrationRun told, Campaign campaign) {
        techniques.choose(buyer, campaign.id(), told.technique());
        for (var line : told.lines()) {
            var done = line(campaign, told.technique(), line);
            if (!(done instanceof Advance.Done)) {
                LOG.warn("demonstration of {} stopped at {}: {}", told.technique(), line, done);
                return;
            }
        }
        if (campaign.state() == CampaignState.REVIEW) level(campaign.id());
    }

    /** All know the same before a review ends: whom no message reaches, by letter. */
    private void level(String campaign) {
        ledger.levelAll(buyer, campaign);
        ledger.standings(buyer, campaign).stream().filter(one -> one.missing() > 0).forEach(one -> ledger.hand(buyer, campaign, one.company(), "", Days.today(clock)));
    }

    private Advance line(Campaign campaign, String technique, List<String> line) {
        var run = techniques.of(buyer, campaign.id()).stream().filter(one -> one.technique().equals(technique)).reduce((earlier, later) -> later).orElseThrow();
        return switch (line.get(0)) {
            case ">" -> techniques.begin(buyer, campaign.id(), run.id(), filled(campaign, techniques.offered().stream().filter(one -> one.id().equals(technique)).findFirst().orElseThrow().questions(), line, 1));
            case "A" -> techniques.advance(buyer, campaign.id(), run.id(), run.version(), line.get(1), filled(campaign, asked(run, line.get(1)), line, 2));
            case "S" -> sent(campaign, run, line);
            default -> answer(campaign, run, line);
        };
    }

    private static List<Asked> asked(Run run, String step) {
        return run.stages().stream().filter(one -> one.word().equals(step)).findFirst().map(stage -> stage.questions()).orElse(List.of());
    }

    private Advance answer(Campaign campaign, Run run, List<String> line) {
        var asked = techniques.invitations(buyer, campaign.id(), run.id()).stream().filter(one -> one.company().equals(line.get(1)) && one.word().equals(line.get(2))).findFirst();
        return asked.<Advance>map(one -> techniques.answer(one.id(), filled(campaign, one.questions(), line, 3))).orElseGet(Advance.Unknown::new);
    }

    private Advance sent(Campaign campaign, Run run, List<String> line) {
        var open = techniques.forms(campaign.id()).stream().filter(one -> one.run().equals(run.id()) && one.word().equals(line.get(1))).findFirst();
        return open.map(one -> techniques.send(one, "", DemonstrationRun.answers(line, 2, Days.today(clock))).advance()).orElseGet(Advance.Unknown::new);
    }

    /** What is written already stays where the line says nothing; of a choice, {@code #2} is the second option. */
    private Map<String, String> filled(Campaign campaign, List<Asked> questions, List<String> line, int from) {
        var answers = new HashMap<String, String>();
        questions.forEach(one -> answers.put(one.question().key(), one.question().value()));
        answers.putAll(DemonstrationRun.answers(line, from, Days.today(clock)));
        answers.replaceAll((key, value) -> value.startsWith(FILE) ? document(campaign, value.substring(FILE.length())) : chosen(questions, key, value));
        return answers;
    }

    private static String chosen(List<Asked> questions, String key, String value) {
        if (!value.matches("#\\d+")) return value;
        var options = questions.stream().map(Asked::question).filter(one -> one.key().equals(key)).findFirst().map(Question::options).orElse(List.of());
        int at = Integer.parseInt(value.substring(1)) - 1;
        return at < options.size() ? options.get(at).word() : "";
    }

    private String document(Campaign campaign, String name) {
        var file = store.files().keep(new ByteArrayInputStream((name + "\n").getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
        panels.attach(buyer, campaign.id(), name, file);
        Optional<Document> kept = campaigns.casefile(buyer, campaign.id()).orElseThrow().documents().stream().filter(one -> one.title().equals(name)).findFirst();
        return kept.map(Document::id).orElse("");
    }
}
