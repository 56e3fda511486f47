// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the gathering that an address names, with what stands above each of its pages. */
@Component(service = GatheringHeads.class)
public final class GatheringHeads {
    private final Gatherings gatherings;
    private final Formats formats;
    private final SolutionThemes themes;
    private final Accounts accounts;

    @Activate
    public GatheringHeads(@Reference Gatherings gatherings, @Reference Formats formats, @Reference SolutionThemes themes, @Reference Accounts accounts) {
        this.gatherings = gatherings;
        this.formats = formats;
        this.themes = themes;
        this.accounts = accounts;
    }

    /** Of the gathering in path variable {@code id}; empty where this person may not read it. */
    Optional<GatheringHead> of(Visit visit) {
        return Ids.of(visit).flatMap(id -> gatherings.find(visit.actor(), id)).map(one -> head(visit, one));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Ids.of(visit).map(id -> Answer.notFound(new Ref(Gathering.KIND, id.word()))).orElseGet(Answer::notFound);
    }

    /** What is said of its format holds for the gathering too. */
    private static Contributions others(Visit visit, Gathering one, Format format) {
        var own = visit.contributions(one.ref());
        return new Contributions(own.actions(), Stream.concat(own.panels().stream(), visit.contributions(format.ref()).panels().stream()).toList());
    }

    private GatheringHead head(Visit visit, Gathering one) {
        var actor = visit.actor();
        var content = one.content();
        var format = formats.find(actor, content.format()).orElseThrow(() -> new IllegalStateException("format of " + one.id() + " is gone: " + content.format())).format();
        var theme = content.theme().isEmpty() ? "" : themes.name(actor, content.theme(), visit.locale());
        var next = Stream.of(GatheringState.values()).filter(to -> gatherings.mayMove(actor, one, to)).toList();
        return new GatheringHead(one, format, theme, accounts.shownName(content.owner()), gatherings.mayLead(actor, one), gatherings.mayStudy(actor, one), gatherings.mayPlan(actor), gatherings.mayBin(actor, one), next, gatherings.mayLead(actor, one) ? gatherings.concerns(one) : List.of(), others(visit, one, format));
    }
}
