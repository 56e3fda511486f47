// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Format.Item;
import org.faisceau.gatherings.api.Format.Layout;
import org.faisceau.gatherings.api.Format.Line;
import org.faisceau.gatherings.api.Format.Material;
import org.faisceau.gatherings.api.Format.Objective;
import org.faisceau.gatherings.api.Format.Programme;
import org.faisceau.gatherings.api.Format.Rule;
import org.faisceau.gatherings.api.Format.Stay;
import org.faisceau.gatherings.api.Format.Step;
import org.faisceau.gatherings.api.Source;

/** What the papers say is known from the formats of the product: whatever else claims a paper, from a file or a form, is of this Living-Lab. Pure. */
final class Provenance {
    private final Set<List<Object>> said = new HashSet<>();

    Provenance(Collection<Format> shipped) {
        for (var format : shipped) checked(format, (source, what) -> {
            said.add(of(source, what));
            return source;
        });
    }

    /** The same with each claim put right. */
    Format of(Format format) {
        return checked(format, (source, what) -> !isPaper(source) || said.contains(of(source, what)) ? source : Source.LAB);
    }

    private static boolean isPaper(Source source) {
        return source == Source.SHEET || source == Source.SLIDES;
    }

    private static List<Object> of(Source source, Object... what) {
        return List.of(source, List.of(what));
    }

    /** Asked for each source of a format, with what it is the source of. */
    private interface Judge {
        Source of(Source claimed, Object... what);
    }

    private static Format checked(Format one, Judge judge) {
        return new Format(one.id(), one.title(), one.summary(), judge.of(one.source(), one.title(), one.summary()),
                one.objectives().stream().map(it -> new Objective(it.audience(), it.text(), judge.of(it.source(), it.audience(), it.text()))).toList(),
                one.steps().stream().map(it -> new Step(it.id(), it.days(), it.owner(), it.text(), it.document(), it.isSharing(), judge.of(it.source(), it.text()), judge.of(it.daySource(), it.text(), it.days()))).toList(),
                one.rules().stream().map(it -> new Rule(it.kind(), it.number(), judge.of(it.source(), it.kind()), judge.of(it.numberSource(), it.kind(), it.number()))).toList(),
                one.durations().stream().map(it -> new Stay(it.from(), it.to(), it.minutes(), judge.of(it.source(), it.from(), it.to(), it.minutes()))).toList(),
                one.programmes().stream().map(it -> new Programme(it.minutes(), it.items().stream().map(item -> checked(item, judge)).toList())).toList(),
                one.material().stream().map(it -> new Material(it.text(), it.quantity(), judge.of(it.source(), it.text()))).toList(),
                lines(one.budget(), judge), lines(one.tips(), judge), lines(one.documents(), judge), checked(one.layout(), judge), one.retentionDays());
    }

    private static Item checked(Item one, Judge judge) {
        return new Item(one.id(), one.title(), one.minutes(), one.each(), one.times(), one.lead(), one.text(), one.isPause(), judge.of(one.source(), one.title()), judge.of(one.minutesSource(), one.title(), one.minutes()));
    }

    private static List<Line> lines(List<Line> all, Judge judge) {
        return all.stream().map(it -> new Line(it.text(), judge.of(it.source(), it.text()))).toList();
    }

    private static Layout checked(Layout one, Judge judge) {
        return new Layout(one.preferred(), one.fallback(), one.hasNetworkingTable(), judge.of(one.source(), one.preferred(), one.fallback(), one.hasNetworkingTable()));
    }
}
