// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.regex.Pattern;

/** Cleans the name a file came with: no path, no control or direction characters, not too long; its extension survives. */
final class FileName {
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Z}\"<>|?*:]+");
    private static final int LONGEST = 150;

    private FileName() {}

    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var bare = UNWANTED.matcher(last).replaceAll(" ").strip();
        if (bare.isEmpty() || bare.chars().allMatch(letter -> letter == '.')) return "file";
        if (bare.length() <= LONGEST) return bare;
        int dot = bare.lastIndexOf('.');
        var extension = dot > 0 && bare.length() - dot <= 10 ? bare.substring(dot) : "";
        return bare.substring(0, LONGEST - extension.length()) + extension;
    }
}
