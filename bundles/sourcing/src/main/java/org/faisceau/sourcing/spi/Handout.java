// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

/** A document of the campaign; {@code id} is what the answer to a {@link Question#file question for a file} says. */
public record Handout(String id, String title) {}
