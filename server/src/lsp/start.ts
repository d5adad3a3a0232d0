// First, and in a bundle of its own: only what is loaded after it is found compiled.
import '../node/compile-cache';
import '../node/heap';
import './stdio';
