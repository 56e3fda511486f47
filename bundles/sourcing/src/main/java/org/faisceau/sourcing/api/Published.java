// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/** A paper that a run published for everybody. */
public record Published(String run, Paperwork paper) {}
