// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.util.regex.Pattern;

/** The shapes of numbers that {@link WrittenNumber} tells apart. */
final class Shapes {
    /** What parts thousands beside points and commas. */
    static final Pattern SPACE = Pattern.compile("[ \\u00a0\\u2009\\u202f'’]");
    static final Pattern DOUBTFUL = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    static final Pattern POINTED = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3}(?:(?:\\.[0-9]{3})+(?:,[0-9]+)?|,[0-9]+))");
    static final Pattern COMMAED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}(?:(?:,[0-9]{3})+(?:\\.[0-9]+)?|\\.[0-9]+))");
    static final Pattern PLAIN = Pattern.compile("(?:[0-9]+|[1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,][0-9]+)?");

    private Shapes() {}
}
