// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.Solutions;

/** Two entries made one: what the kept one says stays, what it lacks comes from the other, lists are joined. */
final class SolutionMerge {
    private SolutionMerge() {}

    static SolutionContent of(SolutionContent kept, SolutionContent other) {
        return new SolutionContent(kept.organisation(), kept.title(), either(kept.pitch(), other.pitch()), either(kept.folder(), other.folder()),
                either(kept.step(), other.step()), either(kept.nature(), other.nature()), joined(kept.themes(), other.themes()).stream().sorted().toList(),
                both(kept.types(), other.types()), kept.trl() == 0 ? other.trl() : kept.trl(), either(kept.territory(), other.territory()),
                joined(kept.keywords(), other.keywords()), joined(kept.sites(), other.sites()), joined(kept.authors(), other.authors()),
                joined(kept.references(), other.references()), joined(kept.labels(), other.labels()), kept.isPublic());
    }

    private static String either(String ours, String theirs) {
        return ours.isEmpty() ? theirs : ours;
    }

    private static <T> Optional<T> either(Optional<T> ours, Optional<T> theirs) {
        return ours.or(() -> theirs);
    }

    private static <T> Set<T> both(Set<T> ours, Set<T> theirs) {
        var all = new LinkedHashSet<>(ours);
        all.addAll(theirs);
        return all;
    }

    private static <T> List<T> joined(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().limit(Solutions.LINES_MAX).toList();
    }
}
