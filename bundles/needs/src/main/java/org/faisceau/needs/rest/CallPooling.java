// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

/** Nothing more is to be said. */
record CallPooling() {}
