// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Invitations;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Proposals;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A technique in a campaign: its steps, what it asks, what it handed out, what companies answered. */
@Component
public final class RunPage implements Page {
    private static final String BEGIN = "begin-";
    private final Campaigns campaigns;
    private final Techniques techniques;
    private final Ledger ledger;
    private final Invitations invitations;
    private final Proposals proposals;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Uploads uploads;
    private final Clock clock;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public RunPage(@Reference Campaigns campaigns, @Reference Techniques techniques, @Reference Ledger ledger, @Reference Invitations invitations, @Reference Proposals proposals, @Reference Panels panels, @Reference Organisations organisations, @Reference Accounts accounts, @Reference Store store,
            @Reference Clock clock) {
        this.campaigns = campaigns;
        this.techniques = techniques;
        this.ledger = ledger;
        this.invitations = invitations;
        this.proposals = proposals;
        this.organisations = organisations;
        this.accounts = accounts;
        this.uploads = new Uploads(campaigns, panels, store);
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/techniques/{run}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return shown(visit, Form.blank(), 200, "");
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(RunPage.class);
        var id = visit.path("id");
        var run = visit.path("run");
        var list = "/sourcing/campaigns/" + id + "/techniques";
        return switch (visit.action()) {
            case "begin" -> begin(visit, id, run);
            case "advance" -> advance(visit, id, run);
            case "record" -> record(visit, list + "/" + run);
            case "remind" -> Said.of(words, invitations.remind(visit.actor(), id, run), list + "/" + run, "invitation.reminded");
            case "drop" -> Said.of(words, techniques.drop(visit.actor(), id, run), list, "technique.dropped");
            case "link" -> techniques.link(visit.actor(), id, visit.form().value("invitation"))
                    .map(link -> Answer.redirect(list + "/" + run, Tone.INFORMATION, words.say("invitation.link", visit.origin() + link))).orElse(Answer.notFound());
            default -> Answer.notFound();
        };
    }

    private Answer record(Visit visit, String here) {
        var words = visit.words(RunPage.class);
        return proposals.take(visit.actor(), visit.path("id"), visit.path("run"), visit.form().value("proposal")).fold(done -> Answer.redirect(here + "#proposals", words.say("proposals.done")),
                hindered -> Answer.redirect(here + "#proposals", Tone.WARNING, words.say(Recorded.hindrance(words, kind(visit), hindered.why()))), unknown -> Answer.notFound());
    }

    private Proposal.Kind kind(Visit visit) {
        return proposals.of(visit.actor(), visit.path("id"), visit.path("run")).stream().filter(one -> one.word().equals(visit.form().value("proposal"))).map(Proposals.Proposed::kind).findFirst().orElse(Proposal.Kind.NEED);
    }

    private Answer begin(Visit visit, String id, String run) {
        var found = run(visit, id, run);
        var offered = found.flatMap(this::offered);
        if (offered.isEmpty()) return Answer.notFound();
        var form = visit.form();
        return said(visit, techniques.begin(visit.actor(), id, run, uploads.answers(visit, id, BEGIN, offered.get().questions())), form, BEGIN);
    }

    private Answer advance(Visit visit, String id, String run) {
        var word = visit.form().value("step");
        var stage = run(visit, id, run).flatMap(one -> one.stages().stream().filter(step -> step.word().equals(word)).findFirst());
        if (stage.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var prefix = word + "-";
        var answers = uploads.answers(visit, id, prefix, stage.get().questions());
        if (form.hasProblems()) return shown(visit, form, 422, visit.words(RunPage.class).say("run.problems"));
        return said(visit, techniques.advance(visit.actor(), id, run, form.version(), word, answers), form, prefix);
    }

    private Answer said(Visit visit, Techniques.Advance advance, Form form, String prefix) {
        var words = visit.words(RunPage.class);
        var here = "/sourcing/campaigns/" + visit.path("id") + "/techniques/" + visit.path("run");
        return advance.fold(
                done -> Answer.redirect(here, words.say(done.run().status() == Run.Status.OVER ? "run.over" : "run.done")),
                invalid -> shown(visit, Fields.reject(form, prefix, invalid.problems()), 422, words.say("run.problems")),
                declined -> shown(visit, form, 422, declined.why().in(visit.locale())),
                failed -> shown(visit, form, 503, words.say("run.failed", failed.why().in(visit.locale()))),
                notNow -> meanwhile(visit, form),
                unknown -> run(visit, visit.path("id"), visit.path("run")).flatMap(this::offered).isPresent() ? Answer.notFound() : Answer.notNow(words.say("run.stopped")));
    }

    /** A company answered meanwhile, or a colleague was faster: what was typed stays in its fields where the step still asks, and is given back where it does not. */
    private Answer meanwhile(Visit visit, Form form) {
        var words = visit.words(RunPage.class);
        boolean isStillAsked = run(visit, visit.path("id"), visit.path("run")).filter(run -> run.status() == Run.Status.CHOSEN || run.stages().stream().anyMatch(stage -> stage.isAsking() && form.has("step", stage.word()))).isPresent();
        return isStillAsked ? shown(visit, form, 409, words.say("run.meanwhile")) : Answer.notNow(words.say("run.notNow"));
    }

    private Optional<Run> run(Visit visit, String id, String run) {
        return techniques.of(visit.actor(), id).stream().filter(one -> one.id().equals(run)).findFirst();
    }

    private Optional<Offered> offered(Run run) {
        return techniques.offered(run);
    }

    /** @param problem a sentence above all; empty for none */
    private Answer shown(Visit visit, Form form, int status, String problem) {
        var id = visit.path("id");
        var campaign = campaigns.find(visit.actor(), id);
        var run = run(visit, id, visit.path("run"));
        if (campaign.isEmpty() || run.isEmpty()) return Answer.notFound();
        return new Answer.Screen(status, run.get().name().in(visit.locale()), new StaticTemplates().run(visit.words(RunPage.class), view(visit, campaign.get(), run.get(), form, problem)));
    }

    private RunView view(Visit visit, Campaign campaign, Run run, Form form, String problem) {
        var words = visit.words(RunPage.class);
        var offered = offered(run);
        var asked = techniques.invitations(visit.actor(), campaign.id(), run.id());
        var stages = run.stages().stream().map(stage -> new RunView.Shown(stage, Fields.of(words, form, stage.word() + "-", asked(stage)))).toList();
        var begin = run.status() == Run.Status.CHOSEN ? offered.map(Offered::questions).orElse(List.of()) : List.<Asked>of();
        return new RunView(campaign, run, offered, Names.of(accounts, organisations, visit.actor(), asked.stream().map(Invitation::company).toList()), stages, Fields.of(words, form, BEGIN, begin), asked,
                silences(visit, campaign, asked), unread(visit, campaign, asked), invitations.silent(visit.actor(), campaign.id(), run.id()), techniques.forms(campaign.id()).stream().filter(one -> one.run().equals(run.id())).toList(),
                Recorded.of(kinds, proposals, visit.actor(), visit.locale(), proposals.of(visit.actor(), campaign.id(), run.id())), campaigns.mayLead(visit.actor(), campaign), problem);
    }

    private Map<String, String> silences(Visit visit, Campaign campaign, List<Invitation> invitations) {
        var panel = campaigns.casefile(visit.actor(), campaign.id()).map(Casefile::panel).orElse(List.of()).stream().map(Member::company).collect(Collectors.toSet());
        return campaign.state().isOpen() ? Silence.of(visit.words(RunPage.class), invitations, panel, clock.instant()) : Map.of();
    }

    /** Of those asked, the companies of the panel that nobody has an account for: none where nothing is asked. */
    private Set<String> unread(Visit visit, Campaign campaign, List<Invitation> asked) {
        if (asked.isEmpty()) return Set.of();
        return ledger.standings(visit.actor(), campaign.id()).stream().filter(one -> !one.isRead()).map(Standing::company).collect(Collectors.toSet());
    }

    private static List<Asked> asked(Stage stage) {
        return stage.isAsking() ? stage.questions() : List.of();
    }
}
