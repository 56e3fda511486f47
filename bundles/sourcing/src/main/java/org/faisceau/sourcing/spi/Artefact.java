// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.function.Function;
import org.faisceau.kernel.api.Words;

/**
 * Something a technique hands out; another of the same word takes the place of the earlier.
 *
 * @param word its name is {@code artefact.<word>} beside the technique
 * @param content written at once in each language, from the texts beside the technique
 * @param isPublic true where its files and dates are published for everybody
 */
public record Artefact(String word, Function<Words, Sheet> content, boolean isPublic) {}
