// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.regex.Pattern;

/**
 * Which paths the console reads at all. What two programs could read in two ways is refused, so that a proxy, the container and the
 * pages never disagree on what was asked for.
 */
final class PathRule {
    private static final int LONGEST = 2000;
    private static final Pattern AMBIGUOUS = Pattern.compile("[;\\\\\\p{Cntrl}]|%(?![0-9a-fA-F]{2})|%(?:2[eEfF]|5[cC]|25|3[bB]|[01][0-9a-fA-F]|7[fF])|//");
    private static final Pattern CLIMBING = Pattern.compile("/\\.{1,2}(/|$)");

    private PathRule() {}

    /** @param path as the browser wrote it, without query */
    static boolean isClear(String path) {
        return path.startsWith("/") && path.length() <= LONGEST && !AMBIGUOUS.matcher(path).find() && !CLIMBING.matcher(path).find();
    }
}
