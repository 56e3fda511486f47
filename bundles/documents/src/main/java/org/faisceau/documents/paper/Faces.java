// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fonts of papers: Source Sans Pro in its parts, then Liberation Sans for what it lacks. */
final class Faces {
    static final String MAIN = "source-sans-pro-latin";
    private static final List<String> PARTS = List.of(MAIN, "source-sans-pro-latin-ext", "source-sans-pro-greek", "source-sans-pro-greek-ext",
            "source-sans-pro-cyrillic", "source-sans-pro-cyrillic-ext", "source-sans-pro-vietnamese");
    private static final String LAST = "liberation-sans";
    private final List<Face> all;

    private Faces(List<Face> all) {
        this.all = List.copyOf(all);
    }

    static Faces load() {
        var all = new ArrayList<Face>();
        for (var part : PARTS) {
            all.add(Face.load(part, 400, part + "-400-normal.woff"));
            all.add(Face.load(part, 600, part + "-600-normal.woff"));
        }
        all.add(Face.load(LAST, 400, "LiberationSans-Regular.ttf"));
        return new Faces(all);
    }

    List<Face> all() {
        return all;
    }

    Face main(boolean strong) {
        return all.stream().filter(face -> face.family().equals(MAIN) && face.weight() == (strong ? 600 : 400)).findFirst()
                .orElseThrow();
    }

    /** Code points that some face shows; none is shown bold alone. */
    BitSet letters() {
        var letters = new BitSet();
        for (var face : all) if (face.weight() == 400) letters.or(face.letters());
        return letters;
    }

    /** The families a text needs, the main one first: each one more costs time, and height of lines. */
    Set<String> families(BitSet used) {
        var families = new LinkedHashSet<String>();
        families.add(MAIN);
        var missing = (BitSet) used.clone();
        for (var face : all) {
            if (face.weight() != 400 || !face.letters().intersects(missing)) continue;
            families.add(face.family());
            missing.andNot(face.letters());
        }
        return families;
    }
}
