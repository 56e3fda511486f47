// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.search.api.Candidates;
import org.faisceau.sourcing.match.Profile;

/** Solutions and needs as they are compared; what was stemmed is kept for as long as the record does not change. Every thread. */
final class Profiles {
    private static final Set<NeedState> OPEN = Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING);
    private static final int KEPT_MOST = 10_000;
    private static final int WORDS_MOST = 100_000;
    private final Candidates candidates;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT_MOST;
        }
    };
    /** Each word once for all that hold it: ten thousand sheets share some thousand words. */
    private final Map<String, String> words = new HashMap<>();

    private record Kept(int version, Profile profile) {}

    Profiles(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Who offers it has no part in it. */
    Profile of(Solution one) {
        var content = one.content();
        return kept(one.ref(), one.version(), () -> new Profile(one.id(), stems(one.title()), stems(text(one)), content.nature().map(Enum::name).orElse(""),
                Set.copyOf(content.themes()), content.territory(), content.trl(), one.state() == SolutionState.PUBLISHED));
    }

    /** Who buys has no part in it. */
    Profile of(Need one) {
        var content = one.content();
        return kept(one.ref(), one.version(), () -> new Profile(one.id(), stems(one.title()), stems(text(one)), content.kind().name(), Set.copyOf(content.themes()), content.territory(), 0, OPEN.contains(one.state())));
    }

    private Profile kept(Ref ref, int version, Supplier<Profile> made) {
        synchronized (kept) {
            var before = kept.get(ref.toString());
            if (before != null && before.version() == version) return before.profile();
        }
        var fresh = made.get();
        synchronized (kept) {
            kept.put(ref.toString(), new Kept(version, fresh));
        }
        return fresh;
    }

    private List<String> stems(String text) {
        var stems = candidates.stems(text);
        synchronized (words) {
            if (words.size() > WORDS_MOST) words.clear();
            return stems.stream().map(stem -> words.computeIfAbsent(stem, one -> one)).toList();
        }
    }

    /** All that a solution says of itself but its title. */
    static String text(Solution one) {
        var content = one.content();
        return lines(Stream.of(Stream.of(content.pitch()), content.keywords().stream(), Stream.of(content.folder()), content.references().stream().map(SolutionReference::contract)).flatMap(part -> part).toList());
    }

    /** All that a need says of itself but its title. */
    static String text(Need one) {
        var description = one.content().description();
        return lines(List.of(description.objectives(), description.functions(), description.expectedResults()));
    }

    private static String lines(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
