// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Taken;

/** One chunk on its way into the register: lines that were read become needs taken over, and outcomes in the order of the lines. */
record Chunk(Needs needs, Organisations organisations, Actor actor, boolean dryRun) {
    private static final Pattern OURS = Pattern.compile("B-\\d{4}-\\d{3,}");
    private static final int SAME_REFERENCE_MOST = 20;

    List<Outcome> take(List<ReadLine> lines) {
        var buyers = new Buyers(organisations, actor, lines, dryRun);
        var first = new HashMap<String, Integer>();
        var taken = new ArrayList<Optional<Taken>>();
        for (var line : lines) taken.add(taken(line, buyers, first));
        var takings = needs.take(actor, taken.stream().flatMap(Optional::stream).toList(), dryRun).iterator();
        var outcomes = new ArrayList<Outcome>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            outcomes.add(taken.get(at).map(one -> Told.outcome(line, one, takings.next())).orElseGet(() -> Told.refused(line)));
        }
        return outcomes;
    }

    private Optional<Taken> taken(ReadLine line, Buyers buyers, Map<String, Integer> first) {
        refuseOurOwn(line);
        var earlier = first.putIfAbsent(line.externalId(), line.number());
        if (earlier != null) line.remarks().refuse("line.double", earlier);
        if (line.remarks().isRefused()) return Optional.empty();
        return buyers.of(line).map(id -> new Taken(line.externalId(), line.content().withOrganisation(id), line.said()));
    }

    /** A line of an export of ours that was written here has no identifier elsewhere: taking it would double the need. */
    private void refuseOurOwn(ReadLine line) {
        if (!OURS.matcher(line.reference()).matches()) return;
        boolean isHere = needs.page(actor, NeedFilter.all().withText(line.reference()), NeedOrder.CHANGED, "", SAME_REFERENCE_MOST).items()
                .stream().anyMatch(need -> need.reference().equals(line.reference()));
        if (isHere) line.remarks().refuse("line.writtenHere", line.reference());
    }
}
