package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Postings in an index of Lucene, in memory and merged to one segment. */
final class LucenePostings {
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final float TITLE_WEIGHT = 3;

    private final IndexSearcher searcher;
    private final QueryBuilder queries;

    LucenePostings(List<Posting> postings, Analyzer analyzer) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Posting posting : postings) {
                var document = new Document();
                document.add(new TextField(TITLE, text(posting.title()), Field.Store.NO));
                document.add(
                        new TextField(DESCRIPTION, text(posting.description()), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.queries = new QueryBuilder(analyzer);
    }

    private static String text(PostingText text) {
        return text.in(Language.FI).orElse("");
    }

    /** The best hits, and how many there are in all. */
    TopDocs search(String words, int count) {
        var query = new BooleanQuery.Builder();
        Query title = queries.createBooleanQuery(TITLE, words);
        Query description = queries.createBooleanQuery(DESCRIPTION, words);
        if (title != null && description != null) {
            query.add(new BoostQuery(title, TITLE_WEIGHT), BooleanClause.Occur.SHOULD);
            query.add(description, BooleanClause.Occur.SHOULD);
        }
        try {
            return searcher.search(
                    query.build(), new TopScoreDocCollectorManager(count, Integer.MAX_VALUE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    BitSet numbers(String words) {
        var numbers = new BitSet();
        int all = searcher.getIndexReader().maxDoc();
        for (ScoreDoc hit : search(words, all).scoreDocs) {
            numbers.set(hit.doc);
        }
        return numbers;
    }
}
