// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interests;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers of companies on a need: one's own to give, or all to read. */
@Component
public final class InterestPanel implements Panel {
    private final Needs needs;
    private final Interests interests;
    private final Organisations organisations;

    @Activate
    public InterestPanel(@Reference Needs needs, @Reference Interests interests, @Reference Organisations organisations) {
        this.needs = needs;
        this.interests = interests;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "needs.interests";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(InterestPanel.class).say("interest.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var found = needs.find(visit.actor(), ref.id());
        if (found.isEmpty()) return Optional.empty();
        var need = found.get();
        var words = visit.words(InterestPanel.class);
        if (interests.mayReadAll(visit.actor(), need)) {
            if (need.state().isInPreparation()) return Optional.empty();
            var lines = lines(interests.of(visit.actor(), need.id()));
            return Optional.of(new StaticTemplates().interests(words, lines, lines.stream().filter(InterestLine::isInterested).count()));
        }
        var own = interests.own(visit.actor(), need.id());
        if (!interests.mayAnswer(visit.actor(), need)) return over(visit, need).or(() -> own.map(answer -> "")).map(closed -> new StaticTemplates().interestGiven(words, own, closed));
        return Optional.of(new StaticTemplates().interestForm(words, need, own, InterestPage.filled(own)));
    }

    /** To a company, since when answers are closed; empty to whoever answers for none, and before they are asked for. */
    private Optional<String> over(Visit visit, Need need) {
        boolean isCompany = visit.actor().role() == Role.COMPANY && !visit.actor().organisation().isEmpty();
        if (!isCompany || need.state().isInPreparation()) return Optional.empty();
        var words = visit.words(InterestPanel.class);
        boolean isAsked = need.state() == NeedState.PUBLISHED || need.state() == NeedState.IN_SOURCING;
        var steps = needs.steps(visit.actor(), need.id());
        var left = isAsked || steps.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(Days.of(steps.get(steps.size() - 1).at()));
        var deadline = need.content().deadline().filter(day -> isAsked || left.filter(step -> step.isBefore(day)).isEmpty());
        return deadline.map(day -> words.say("interest.closedAfter", words.day(day)))
                .or(() -> left.map(day -> words.say("interest.closedSince", words.day(day), words.say("state." + need.state()))));
    }

    private List<InterestLine> lines(List<Interest> some) {
        var named = organisations.findAll(Actor.system(), some.stream().map(Interest::organisation).toList());
        return some.stream().map(one -> new InterestLine(one, named.containsKey(one.organisation()) ? named.get(one.organisation()).name() : "–", "/directory/" + one.organisation())).toList();
    }
}
