// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Format.Programme;
import org.faisceau.gatherings.api.Format.Stay;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Formats.Reading.Unfit;

/** What a format must be to be used: nothing twice, and minutes that add up. Pure. */
final class FormatRule {
    private static final String WORD = "[a-z][a-z0-9-]{0,39}";

    private FormatRule() {}

    static Optional<Unfit> fault(Format format) {
        if (!format.id().matches(WORD)) return unfit("id", "format.id");
        var ids = format.steps().stream().map(Format.Step::id).toList();
        if (!areWords(ids)) return unfit("steps", "format.ids");
        if (format.rules().stream().map(Format.Rule::kind).distinct().count() < format.rules().size()) return unfit("rules", "format.twice");
        if (overlap(format.durations())) return unfit("durations", "format.overlap");
        if (format.programmes().isEmpty()) return unfit("programmes", "format.required");
        if (format.programmes().stream().map(Programme::minutes).distinct().count() < format.programmes().size()) return unfit("programmes", "format.twice");
        return IntStream.range(0, format.programmes().size()).mapToObj(at -> fault("programmes[" + (at + 1) + "]", format.programmes().get(at))).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Unfit> fault(String path, Programme programme) {
        if (programme.items().isEmpty()) return unfit(path + ".items", "format.required");
        if (!areWords(programme.items().stream().map(Format.Item::id).toList())) return unfit(path + ".items", "format.ids");
        int sum = programme.items().stream().mapToInt(Format.Item::minutes).sum();
        if (sum != programme.minutes()) return unfit(path + ".minutes", "format.sum");
        boolean isDividedWell = programme.items().stream().allMatch(item -> item.each() == 0 || item.each() * item.times() == item.minutes());
        return isDividedWell ? Optional.empty() : unfit(path + ".items", "format.each");
    }

    private static boolean areWords(List<String> ids) {
        return ids.stream().allMatch(id -> id.matches(WORD)) && ids.stream().distinct().count() == ids.size();
    }

    private static boolean overlap(List<Stay> stays) {
        var sorted = stays.stream().sorted((one, other) -> one.from() - other.from()).toList();
        boolean isTurned = sorted.stream().anyMatch(one -> one.to() < one.from());
        return isTurned || IntStream.range(1, sorted.size()).anyMatch(at -> sorted.get(at).from() <= sorted.get(at - 1).to());
    }

    private static Optional<Unfit> unfit(String path, String key) {
        return Optional.of(new Unfit(path, key));
    }
}
