// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

/** Whether a guest comes, as told by word of mouth. */
record AnswerBody(boolean comes) {}
