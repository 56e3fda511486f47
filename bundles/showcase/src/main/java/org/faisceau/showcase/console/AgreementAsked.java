// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

/**
 * What the form of an agreement is about.
 *
 * @param thing title of what it is about
 * @param owner name of whose it is; empty for the Living-Lab's own
 * @param address the form is sent to
 * @param warning what was noted about it before; empty for nothing
 * @param isThere false while nothing is noted: a photograph comes later
 */
record AgreementAsked(String thing, String owner, String address, String back, String warning, boolean isThere) {}
