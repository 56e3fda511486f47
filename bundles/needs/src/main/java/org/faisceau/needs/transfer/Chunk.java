// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Needs.Taking;
import org.faisceau.needs.api.Taken;

/** One chunk on its way into the register: lines that were read become needs taken over, and outcomes in the order of the lines. */
record Chunk(Needs needs, Organisations organisations, Actor actor, Words words, boolean dryRun) {
    private static final int NAMED_MOST = 12;

    /** A line with its buyer: one of ours come back, or one to take over; empty both where it is refused. */
    private record Met(ReadLine line, Optional<Need> ours, Optional<Taken> taken) {}

    Report take(List<ReadLine> lines) {
        var buyers = new Buyers(organisations, actor, lines, dryRun);
        var homecoming = new Homecoming(needs, actor, dryRun);
        var first = new HashMap<String, Integer>();
        var met = lines.stream().map(line -> met(line, homecoming, buyers, first)).toList();
        var strangers = met.stream().filter(one -> one.ours.isEmpty()).flatMap(one -> one.taken.stream()).toList();
        var takings = needs.take(actor, strangers, dryRun).iterator();
        var outcomes = met.stream().map(one -> outcome(one, homecoming, takings)).toList();
        return new Report(outcomes, beside(buyers.fresh()));
    }

    private static Met met(ReadLine line, Homecoming homecoming, Buyers buyers, Map<String, Integer> first) {
        var earlier = first.putIfAbsent(line.externalId(), line.number());
        if (earlier != null) line.remarks().refuse("line.double", earlier);
        if (line.remarks().isRefused()) {
            buyers.look(line);
            return new Met(line, Optional.empty(), Optional.empty());
        }
        var taken = buyers.of(line).map(id -> new Taken(line.externalId(), line.content().withOrganisation(id), line.said()));
        return new Met(line, homecoming.need(line, taken.map(one -> one.content().organisation()).orElse("")), taken);
    }

    private static Outcome outcome(Met met, Homecoming homecoming, Iterator<Taking> takings) {
        if (met.taken.isEmpty()) return Told.refused(met.line);
        var taken = met.taken.get();
        return met.ours.map(need -> homecoming.take(met.line, need, taken.content())).orElseGet(() -> Told.outcome(met.line, taken, takings.next()));
    }

    private List<String> beside(List<String> fresh) {
        if (fresh.isEmpty()) return List.of();
        var names = String.join(", ", fresh.subList(0, Math.min(NAMED_MOST, fresh.size())));
        return List.of(words.say("buyers.fresh", fresh.size(), fresh.size() > NAMED_MOST ? names + ", …" : names));
    }
}
